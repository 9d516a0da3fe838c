package main

import "fmt"

func spiral(n, m int) [][]int {
	g := make([][]int, n)
	for i := range g {
		g[i] = make([]int, m)
	}
	dirs := [4][2]int{{0, 1}, {1, 0}, {0, -1}, {-1, 0}}
	r, c, d := 0, 0, 0
	for v := 1; v <= n*m; v++ {
		g[r][c] = v
		nr, nc := r+dirs[d][0], c+dirs[d][1]
		if nr < 0 || nr >= n || nc < 0 || nc >= m || g[nr][nc] != 0 {
			d = (d + 1) % 4
			nr, nc = r+dirs[d][0], c+dirs[d][1]
		}
		r, c = nr, nc
	}
	return g
}

func rotate(g [][]int) [][]int {
	out := make([][]int, len(g[0]))
	for j := range out {
		for i := len(g) - 1; i >= 0; i-- {
			out[j] = append(out[j], g[i][j])
		}
	}
	return out
}

func magic(n int) (g [5][5]int) {
	i, j := 0, n/2
	for k := 1; k <= n*n; k++ {
		g[i][j] = k
		ni, nj := (i+n-1)%n, (j+1)%n
		if g[ni][nj] != 0 {
			ni, nj = (i+1)%n, j
		}
		i, j = ni, nj
	}
	return
}

func main() {
	for _, row := range spiral(3, 4) {
		fmt.Printf("%3d\n", row)
	}
	fmt.Println(rotate(spiral(2, 3)))
	g := magic(5)
	for _, row := range g {
		s := 0
		for _, v := range row {
			s += v
		}
		fmt.Println(row, s)
	}
}
