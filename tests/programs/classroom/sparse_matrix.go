package main

import (
	"fmt"
	"sort"
	"strings"
)

type cell struct{ row, col int }

type Sparse struct {
	rows, cols int
	data       map[cell]float64
}

func NewSparse(r, c int) *Sparse { return &Sparse{r, c, map[cell]float64{}} }

func (m *Sparse) Set(r, c int, v float64) *Sparse {
	if uint(r) >= uint(m.rows) || uint(c) >= uint(m.cols) {
		panic(fmt.Errorf("set (%d,%d) in a %d×%d matrix", r, c, m.rows, m.cols))
	}
	if v == 0 {
		delete(m.data, cell{r, c})
	} else {
		m.data[cell{r, c}] = v
	}
	return m
}

func (m *Sparse) At(r, c int) float64 { return m.data[cell{r, c}] }

func (m *Sparse) Mul(o *Sparse) (*Sparse, error) {
	if m.cols != o.rows {
		return nil, fmt.Errorf("cannot multiply %dx%d by %dx%d", m.rows, m.cols, o.rows, o.cols)
	}
	out := NewSparse(m.rows, o.cols)
	for a, v := range m.data {
		for b, w := range o.data {
			if a.col == b.row {
				out.data[cell{a.row, b.col}] += v * w
			}
		}
	}
	return out, nil
}

func (m *Sparse) T() *Sparse {
	out := NewSparse(m.cols, m.rows)
	for at, v := range m.data {
		out.data[cell{at.col, at.row}] = v
	}
	return out
}

func (m *Sparse) cells() []cell {
	var cs []cell
	for c := range m.data {
		cs = append(cs, c)
	}
	sort.Slice(cs, func(i, j int) bool {
		if cs[i].row != cs[j].row {
			return cs[i].row < cs[j].row
		}
		return cs[i].col < cs[j].col
	})
	return cs
}

func (m *Sparse) String() string {
	var sb strings.Builder
	for r := 0; r < m.rows; r++ {
		for c := 0; c < m.cols; c++ {
			if c > 0 {
				sb.WriteByte(' ')
			}
			fmt.Fprintf(&sb, "%6.2f", m.At(r, c))
		}
		sb.WriteString("\n")
	}
	return sb.String()
}

func main() {
	a := NewSparse(2, 3).Set(0, 0, 1.5).Set(1, 2, -2).Set(0, 1, 1e-3)
	b := NewSparse(3, 2).Set(0, 1, 4).Set(2, 0, 0.125).Set(2, 0, 0)
	p, err := a.Mul(b)
	fmt.Print(p)
	fmt.Println(err, p.cells(), len(b.data))
	fmt.Print(a.T())
	q, err := a.Mul(a)
	fmt.Println(q == nil, err)
	for _, c := range a.cells() {
		fmt.Printf("%v=%g ", c, a.data[c])
	}
	fmt.Println()
	fmt.Println(a.data)
	fmt.Printf("%+v\n%#v\n", a.data, cell{1, 2})
	defer fmt.Println("after", a.rows)
	a.Set(-1, 0, 1)
}
