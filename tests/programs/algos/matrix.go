package main

import (
	"errors"
	"fmt"
)

type Matrix struct {
	r, c int
	d    []float64
}

func New(r, c int, vals ...float64) *Matrix {
	m := &Matrix{r, c, make([]float64, r*c)}
	copy(m.d, vals)
	return m
}

func (m *Matrix) at(i, j int) *float64 { return &m.d[i*m.c+j] }

var errShape = errors.New("shapes do not match")

func (m *Matrix) Mul(o *Matrix) (*Matrix, error) {
	if m.c != o.r {
		return nil, fmt.Errorf("%dx%d * %dx%d: %w", m.r, m.c, o.r, o.c, errShape)
	}
	out := New(m.r, o.c)
	for i := 0; i < m.r; i++ {
		for j := 0; j < o.c; j++ {
			for k := 0; k < m.c; k++ {
				*out.at(i, j) += *m.at(i, k) * *o.at(k, j)
			}
		}
	}
	return out, nil
}

func (m *Matrix) T() *Matrix {
	t := New(m.c, m.r)
	for i := range m.r {
		for j := range m.c {
			*t.at(j, i) = *m.at(i, j)
		}
	}
	return t
}

func det(a [][]float64) float64 {
	if len(a) == 1 {
		return a[0][0]
	}
	s, sign := 0.0, 1.0
	for j := range a {
		var minor [][]float64
		for _, row := range a[1:] {
			minor = append(minor, append(append([]float64{}, row[:j]...), row[j+1:]...))
		}
		s += sign * a[0][j] * det(minor)
		sign = -sign
	}
	return s
}

func main() {
	a, b := New(2, 3, 1, 2, 3, 4, 5, 6), New(3, 2, 7, 8, 9, 10, 11, 12)
	p, err := a.Mul(b)
	fmt.Println(*p, err, a.T().d)
	_, err = a.Mul(a)
	fmt.Println(err, errors.Is(err, errShape))
	fmt.Println(det([][]float64{{2, 0, 1}, {1, 3, 2}, {1, 1, 1}}), det([][]float64{{1, 2}, {3, 4}}))
}
