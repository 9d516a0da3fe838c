package main

import "fmt"

func grid(r, c int, ch rune) [][]rune {
	g := make([][]rune, r)
	for i := range g {
		g[i] = make([]rune, c)
		for j := range g[i] {
			g[i][j] = ch
		}
	}
	return g
}

func show(g [][]rune) {
	for _, row := range g {
		fmt.Println(string(row))
	}
}

func main() {
	g := grid(3, 5, '.')
	g[1][2] = '#'
	g[2] = g[1]
	g[2][0] = '@'
	show(g)
	jag := [][]int{{1}, {2, 3}, {}, {4, 5, 6}}
	t := 0
	for i, row := range jag {
		for j := range row {
			jag[i][j] *= 10
			t += row[j]
		}
	}
	fmt.Println(jag, t, len(jag[3]), jag[1][1:])
	jag[0] = append(jag[0], 7, 8)
	jag = append(jag[:1], jag[2:]...)
	fmt.Println(jag)
	flat := make([]int, 12)
	rows := make([][]int, 3)
	for i := range rows {
		rows[i] = flat[i*4 : (i+1)*4 : (i+1)*4]
	}
	rows[1][0] = 5
	rows[0] = append(rows[0], 99)
	rows[0][0] = 1
	fmt.Println(flat, rows)
	cube := [2][2][]string{{{"a"}, {"b", "c"}}, {nil, {"d"}}}
	fmt.Println(cube, len(cube[1][0]), cube[0][1][1])
}
