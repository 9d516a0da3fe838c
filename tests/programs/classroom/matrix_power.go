package main

import (
	"errors"
	"fmt"
	"math"
)

type Mat[T any] [][]T

type Ring[T any] struct {
	Zero, One T
	Add, Mul  func(a, b T) T
}

func (r Ring[T]) Identity(n int) Mat[T] {
	m := make(Mat[T], n)
	for i := range m {
		m[i] = make([]T, n)
		for j := range m[i] {
			m[i][j] = r.Zero
		}
		m[i][i] = r.One
	}
	return m
}

func (r Ring[T]) Product(a, b Mat[T]) Mat[T] {
	out := make(Mat[T], len(a))
	for i := range a {
		out[i] = make([]T, len(b[0]))
		for j := range out[i] {
			sum := r.Zero
			for k := range b {
				sum = r.Add(sum, r.Mul(a[i][k], b[k][j]))
			}
			out[i][j] = sum
		}
	}
	return out
}

func (r Ring[T]) Pow(m Mat[T], e uint64) Mat[T] {
	out := r.Identity(len(m))
	for ; e != 0; e /= 2 {
		if e%2 == 1 {
			out = r.Product(out, m)
		}
		m = r.Product(m, m)
	}
	return out
}

const prime = 1e9 + 7

type Vec3 [3]float64

func (v Vec3) Dot(w Vec3) float64 { return v[0]*w[0] + v[1]*w[1] + v[2]*w[2] }
func (v Vec3) Cross(w Vec3) (c Vec3) {
	for i := range c {
		j, k := (i+1)%3, (i+2)%3
		c[i] = v[j]*w[k] - v[k]*w[j]
	}
	return
}
func (v *Vec3) Scale(f float64) *Vec3 {
	for i := range v {
		v[i] *= f
	}
	return v
}

type Matrix [3][3]float64

var errSingular = errors.New("singular")

func (m Matrix) Solve(b Vec3) (x Vec3, err error) {
	for c := range m {
		p := c
		for r := c + 1; r < 3; r++ {
			if math.Abs(m[r][c]) > math.Abs(m[p][c]) {
				p = r
			}
		}
		if math.Abs(m[p][c]) < 1e-12 {
			return x, errSingular
		}
		m[c], m[p] = m[p], m[c]
		b[c], b[p] = b[p], b[c]
		for r := c + 1; r < 3; r++ {
			f := m[r][c] / m[c][c]
			for k := c; k < 3; k++ {
				m[r][k] -= f * m[c][k]
			}
			b[r] -= f * b[c]
		}
	}
	for r := 2; r >= 0; r-- {
		x[r] = b[r]
		for k := r + 1; k < 3; k++ {
			x[r] -= m[r][k] * x[k]
		}
		x[r] /= m[r][r]
	}
	return
}

func (m Matrix) T() (t Matrix) {
	for i, row := range m {
		for j := range row {
			t[j][i] = m[i][j]
		}
	}
	return
}

func main() {
	mod := Ring[uint64]{0, 1, func(a, b uint64) uint64 { return (a + b) % prime }, func(a, b uint64) uint64 { return a * b % prime }}
	fib := Mat[uint64]{{1, 1}, {1, 0}}
	for _, n := range []uint64{1, 2, 10, 90, 1e18} {
		fmt.Println(n, mod.Pow(fib, n)[0][1])
	}
	tropical := Ring[float64]{math.Inf(1), 0, math.Min, func(a, b float64) float64 { return a + b }}
	roads := Mat[float64]{{0, 3, math.Inf(1)}, {math.Inf(1), 0, 2.5}, {1, math.Inf(1), 0}}
	fmt.Println(tropical.Pow(roads, 3))
	bools := Ring[bool]{One: true, Add: func(a, b bool) bool { return a || b }, Mul: func(a, b bool) bool { return a && b }}
	fmt.Println(bools.Pow(Mat[bool]{{false, true}, {false, false}}, 2))
	strs := Ring[string]{"", "1", func(a, b string) string { return a + b }, func(a, b string) string { return "(" + a + b + ")" }}
	fmt.Println(strs.Product(Mat[string]{{"a", "b"}}, Mat[string]{{"x"}, {"y"}}))
	v, w := Vec3{1, 2, 3}, Vec3{0, 1, 0}
	fmt.Println(v.Dot(w), v.Cross(w), *v.Scale(2), v == Vec3{2, 4, 6})
	m := Matrix{{2, 1, -1}, {-3, -1, 2}, {-2, 1, 2}}
	x, err := m.Solve(Vec3{8, -11, -3})
	fmt.Printf("%.3f %v %v\n", x, err, m[0])
	_, err = Matrix{{1, 2, 3}, {2, 4, 6}, {0, 0, 1}}.Solve(Vec3{})
	fmt.Println(err == errSingular, m.T().T() == m, m.T())
	fmt.Printf("%6.2f|%v|%T\n", m, len(m), m.T()[1])
	mod.Product(Mat[uint64]{{1}}, Mat[uint64]{})
}
