package main

import "fmt"

const W, H = 8, 6

type Grid [H][W]bool

func (g *Grid) neighbours(r, c int) (n int) {
	for dr := -1; dr <= 1; dr++ {
		for dc := -1; dc <= 1; dc++ {
			if (dr != 0 || dc != 0) && g[(r+dr+H)%H][(c+dc+W)%W] {
				n++
			}
		}
	}
	return
}

func (g Grid) next() (out Grid) {
	for r := range g {
		for c := range g[r] {
			n := g.neighbours(r, c)
			out[r][c] = n == 3 || n == 2 && g[r][c]
		}
	}
	return
}

func (g Grid) String() string {
	s := ""
	for _, row := range g {
		for _, alive := range row {
			if alive {
				s += "#"
			} else {
				s += "."
			}
		}
		s += "\n"
	}
	return s
}

func main() {
	var g Grid
	for _, p := range [][2]int{{0, 1}, {1, 2}, {2, 0}, {2, 1}, {2, 2}} {
		g[p[0]][p[1]] = true
	}
	start := g
	for gen := range 3 {
		fmt.Printf("gen %d\n%v", gen, g)
		g = g.next()
	}
	period := 3
	for g != start && period < 200 {
		g = g.next()
		period++
	}
	fmt.Println(period, g == start)
}
