package main

import (
	"container/heap"
	"fmt"
	"math"
	"slices"
	"strings"
)

type pt struct{ r, c int }

func (p pt) add(o pt) pt { return pt{p.r + o.r, p.c + o.c} }

var dirs = [...]pt{{0, 1}, {1, 0}, {0, -1}, {-1, 0}}

type grid []string

func (g grid) at(p pt) (byte, bool) {
	if p.r < 0 || p.r >= len(g) || p.c < 0 || p.c >= len(g[p.r]) {
		return 0, false
	}
	return g[p.r][p.c], true
}

type item struct {
	p    pt
	cost int
}
type pq []item

func (q pq) Len() int           { return len(q) }
func (q pq) Less(i, j int) bool { return q[i].cost < q[j].cost }
func (q pq) Swap(i, j int)      { q[i], q[j] = q[j], q[i] }
func (q *pq) Push(x any)        { *q = append(*q, x.(item)) }
func (q *pq) Pop() any {
	old := *q
	defer func() { *q = old[:len(old)-1] }()
	return old[len(old)-1]
}

func dijkstra(g grid, from, to pt) (int, []pt) {
	dist := map[pt]int{from: 0}
	prev := map[pt]pt{}
	q := &pq{{from, 0}}
	for q.Len() > 0 {
		it := heap.Pop(q).(item)
		if it.p == to {
			path := []pt{to}
			for p := to; p != from; {
				p = prev[p]
				path = append(path, p)
			}
			slices.Reverse(path)
			return it.cost, path
		}
		if it.cost > dist[it.p] {
			continue
		}
		for _, d := range dirs {
			n := it.p.add(d)
			c, ok := g.at(n)
			if !ok || c == '#' {
				continue
			}
			nc := it.cost + int(c-'0')
			if old, seen := dist[n]; !seen || nc < old {
				dist[n], prev[n] = nc, it.p
				heap.Push(q, item{n, nc})
			}
		}
	}
	return math.MaxInt, nil
}

func islands(m [][]byte) (n int) {
	var sink func(i, j int)
	sink = func(i, j int) {
		if i < 0 || j < 0 || i >= len(m) || j >= len(m[i]) || m[i][j] != '1' {
			return
		}
		m[i][j] = '.'
		for _, d := range dirs {
			sink(i+d.r, j+d.c)
		}
	}
	for i := range m {
		for j, c := range m[i] {
			if c == '1' {
				n++
				sink(i, j)
			}
		}
	}
	return
}

func rotate(m [3][3]int) (r [3][3]int) {
	for i, row := range m {
		for j, v := range row {
			r[j][2-i] = v
		}
	}
	return
}

func transpose[T any](m [][]T) [][]T {
	out := make([][]T, len(m[0]))
	backing := make([]T, len(m)*len(m[0]))
	for j := range out {
		out[j], backing = backing[:len(m):len(m)], backing[len(m):]
		for i := range m {
			out[j][i] = m[i][j]
		}
	}
	return out
}

func pascal(n int) [][]int {
	tri := make([][]int, n)
	for i := range tri {
		tri[i] = make([]int, i+1)
		tri[i][0], tri[i][i] = 1, 1
		for j := 1; j < i; j++ {
			tri[i][j] = tri[i-1][j-1] + tri[i-1][j]
		}
	}
	return tri
}

func sudokuOK(b [9][9]uint8) bool {
	var rows, cols, boxes [9][10]bool
	for i := range 9 {
		for j, v := range b[i] {
			if v == 0 {
				continue
			}
			k := i/3*3 + j/3
			if rows[i][v] || cols[j][v] || boxes[k][v] {
				return false
			}
			rows[i][v], cols[j][v], boxes[k][v] = true, true, true
		}
	}
	return true
}

func main() {
	fmt.Println(dijkstra(grid{"1163", "1#81", "2131"}, pt{}, pt{2, 3}))
	fmt.Println(islands([][]byte{[]byte("11000"), []byte("11010"), []byte("00100")}))
	m := [3][3]int{{1, 2, 3}, {4, 5, 6}, {7, 8, 9}}
	fmt.Println(rotate(m), rotate(rotate(rotate(rotate(m)))) == m)
	fmt.Println(transpose([][]string{{"a", "b", "c"}, {"d", "e", "f"}}))
	for _, row := range pascal(5) {
		fmt.Printf("%*s%v\n", 6-len(row), "", strings.Trim(fmt.Sprint(row), "[]"))
	}
	var b [9][9]uint8
	b[0][0], b[4][4] = 5, 5
	c := b
	c[8][0] = 5
	fmt.Println(sudokuOK(b), sudokuOK(c), b == c)
	tri := [...][]int{{1}, {2, 3}}
	tri2 := tri
	tri2[0][0] = 99
	fmt.Println(tri, len(tri2))
	jag := make([][]rune, 3)
	for i := range jag {
		jag[i] = []rune(strings.Repeat("·", i+1))
		jag[i][i/2] = '*'
	}
	for _, r := range jag {
		fmt.Println(string(r), len(r), cap(r[:1]))
	}
	cube := [2][2][2]int{1: {1: {1: 7}}}
	p := &cube[1][1]
	p[0]++
	q := cube[1]
	q[1][1] = 0
	fmt.Println(cube, q)
	var ptrs [3]*[2]int
	for i := range ptrs {
		ptrs[i] = &[2]int{i, i * i}
	}
	for _, x := range ptrs {
		x[0], x[1] = x[1], x[0]
	}
	fmt.Println(*ptrs[2], len(ptrs[0]), cap(ptrs[1][:1]))
	fmt.Println(ptrs[len(jag)%3][1:][0], jag[3])
}
