package main

import (
	"fmt"
	"strings"
)

type Cell uint8
type Row [5]Cell
type Field [5]Row

const (
	Hidden Cell = 1 << iota
	Mine
	Flag
)

func (f *Field) count(r, c int) (n int) {
	for dr := -1; dr <= 1; dr++ {
		for dc := -1; dc <= 1; dc++ {
			y, x := r+dr, c+dc
			if y >= 0 && y < len(f) && x >= 0 && x < len(f[y]) && f[y][x]&Mine != 0 {
				n++
			}
		}
	}
	return
}

func (f *Field) open(r, c int) bool {
	if r < 0 || c < 0 || r >= len(f) || c >= len(f[0]) || f[r][c]&Hidden == 0 {
		return true
	}
	f[r][c] &^= Hidden
	if f[r][c]&Mine != 0 {
		return false
	}
	if f.count(r, c) == 0 {
		for i := range 9 {
			f.open(r+i/3-1, c+i%3-1)
		}
	}
	return true
}

func (f Field) String() string {
	var sb strings.Builder
	for r, row := range f {
		for c, cell := range row {
			switch {
			case cell&Hidden != 0:
				sb.WriteByte('#')
			case cell&Mine != 0:
				sb.WriteByte('*')
			default:
				sb.WriteByte(" 12345678"[f.count(r, c)])
			}
		}
		sb.WriteByte('\n')
	}
	return sb.String()
}

func spiral(n int) [][]int {
	m := make([][]int, n)
	for i := range m {
		m[i] = make([]int, n)
	}
	dirs := [...]struct{ dr, dc int }{{0, 1}, {1, 0}, {0, -1}, {-1, 0}}
	r, c, d := 0, 0, 0
	for v := 1; v <= n*n; v++ {
		m[r][c] = v
		nr, nc := r+dirs[d].dr, c+dirs[d].dc
		if nr < 0 || nr >= n || nc < 0 || nc >= n || m[nr][nc] != 0 {
			d = (d + 1) % len(dirs)
			nr, nc = r+dirs[d].dr, c+dirs[d].dc
		}
		r, c = nr, nc
	}
	return m
}

func magic(n int) (m [][]int) {
	for range n {
		m = append(m, make([]int, n))
	}
	r, c := 0, n/2
	for k := 1; k <= n*n; k++ {
		m[r][c] = k
		if nr, nc := (r+n-1)%n, (c+1)%n; m[nr][nc] == 0 {
			r, c = nr, nc
		} else {
			r = (r + 1) % n
		}
	}
	return
}

func rotate(a []int, k int) {
	rev := func(s []int) {
		for i, j := 0, len(s)-1; i < j; i, j = i+1, j-1 {
			s[i], s[j] = s[j], s[i]
		}
	}
	k %= len(a)
	rev(a[:k])
	rev(a[k:])
	rev(a)
}

func water(h []int) (total int) {
	l, r := 0, len(h)-1
	for lm, rm := 0, 0; l < r; {
		if h[l] < h[r] {
			lm = max(lm, h[l])
			total += lm - h[l]
			l++
		} else {
			rm = max(rm, h[r])
			total += rm - h[r]
			r--
		}
	}
	return
}

func kadane(a ...int) (best, from, to int) {
	best = a[0]
	cur, start := 0, 0
	for i, x := range a {
		if cur <= 0 {
			cur, start = 0, i
		}
		if cur += x; cur > best {
			best, from, to = cur, start, i
		}
	}
	return
}

func main() {
	var f Field
	for r := range f {
		for c := range f[r] {
			f[r][c] = Hidden
		}
	}
	for _, p := range [...][2]int{{0, 4}, {2, 2}, {4, 0}} {
		f[p[0]][p[1]] |= Mine
	}
	g := f
	fmt.Println(f.open(0, 0), f == g, f[0] == g[0])
	fmt.Print(f)
	fmt.Println(g.open(2, 2))
	fmt.Print(&g)
	for _, row := range spiral(4) {
		fmt.Printf("%3d\n", row)
	}
	fmt.Println(magic(3), magic(5)[0])
	a := []int{1, 2, 3, 4, 5, 6, 7}
	rotate(a, 3)
	fmt.Println(a, water([]int{0, 1, 0, 2, 1, 0, 1, 3, 2, 1, 2, 1}))
	fmt.Println(kadane(-2, 1, -3, 4, -1, 2, 1, -5, 4))
	fmt.Println(kadane(-3, -1, -2))
	var cube [2][3][4]int
	for i := range cube {
		for j := range cube[i] {
			for k := range cube[i][j] {
				cube[i][j][k] = i*100 + j*10 + k
			}
		}
	}
	inner := cube[1]
	inner[2][3] = -1
	ptr := &cube[0][1]
	ptr[2] = 99
	fmt.Println(cube, inner[2], len(cube[0][0]))
	fmt.Println([...]string{2: "c", 0: "a"}, [2]bool{}, [0]int{}, [...]Row{{1}, 2: {4: 5}})
	idx := map[[2]int]string{{1, 2}: "a", {2, 1}: "b"}
	fmt.Println(idx[[2]int{1, 2}], idx)
	kadane()
}
