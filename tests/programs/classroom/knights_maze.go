package main

import "fmt"

type move struct{ dx, dy int }

var knight = [8]move{{1, 2}, {2, 1}, {2, -1}, {1, -2}, {-1, -2}, {-2, -1}, {-2, 1}, {-1, 2}}

type chess [][]int

func newChess(n int) chess {
	c := make(chess, n)
	for i := range c {
		c[i] = make([]int, n)
	}
	return c
}

func (c chess) open(x, y int) bool {
	return x >= 0 && y >= 0 && x < len(c) && y < len(c) && c[x][y] == 0
}

func (c chess) degree(x, y int) (d int) {
	for _, m := range knight {
		if c.open(x+m.dx, y+m.dy) {
			d++
		}
	}
	return
}

func (c chess) tour(x, y, step int) bool {
	c[x][y] = step
	if step == len(c)*len(c) {
		return true
	}
	tried := map[move]bool{}
	for {
		best, at := 9, move{}
		for _, m := range knight {
			if nx, ny := x+m.dx, y+m.dy; !tried[m] && c.open(nx, ny) {
				if d := c.degree(nx, ny); d < best {
					best, at = d, m
				}
			}
		}
		if best == 9 {
			c[x][y] = 0
			return false
		}
		if c.tour(x+at.dx, y+at.dy, step+1) {
			return true
		}
		tried[at] = true
	}
}

func hops(n int, from, to [2]int) int {
	type spot = [2]int
	dist := map[spot]int{from: 0}
	queue := []spot{from}
	for len(queue) > 0 {
		p := queue[0]
		queue = queue[1:]
		if p == to {
			return dist[p]
		}
		for _, m := range knight {
			q := spot{p[0] + m.dx, p[1] + m.dy}
			if q[0] < 0 || q[0] >= n || q[1] < 0 || q[1] >= n {
				continue
			}
			if _, seen := dist[q]; !seen {
				dist[q] = dist[p] + 1
				queue = append(queue, q)
			}
		}
	}
	return -1
}

var maze = []string{
	"#########",
	"#S..#...#",
	"#.#.#.#.#",
	"#.#...#.#",
	"#.#####.#",
	"#......E#",
	"#########",
}

func solve(rows []string) ([]string, int) {
	grid := make([][]byte, len(rows))
	var sx, sy int
	for y, r := range rows {
		grid[y] = []byte(r)
		for x := range r {
			if r[x] == 'S' {
				sx, sy = x, y
			}
		}
	}
	best := -1
	var answer []string
	var walk func(x, y, n int)
	walk = func(x, y, n int) {
		switch c := grid[y][x]; c {
		case '#', '+':
			return
		case 'E':
			if best < 0 || n < best {
				best = n
				answer = answer[:0:0]
				for _, g := range grid {
					answer = append(answer, string(g))
				}
			}
			return
		default:
			grid[y][x] = '+'
			for _, m := range [...]move{{1, 0}, {0, 1}, {-1, 0}, {0, -1}} {
				walk(x+m.dx, y+m.dy, n+1)
			}
			grid[y][x] = c
		}
	}
	walk(sx, sy, 0)
	return answer, best
}

func main() {
	for _, n := range []int{3, 5, 8} {
		c := newChess(n)
		if !c.tour(0, 0, 1) {
			fmt.Println(n, "no tour")
			continue
		}
		for _, row := range c {
			fmt.Printf("%3d\n", row)
		}
	}
	fmt.Println(hops(8, [2]int{0, 0}, [2]int{7, 7}), hops(3, [2]int{0, 0}, [2]int{1, 1}))
	rows, steps := solve(maze)
	for _, r := range rows {
		fmt.Println(r)
	}
	fmt.Println(steps)
}
