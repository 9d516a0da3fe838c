package main

import "fmt"

func modify(a [3]int) [3]int { a[0] = 100; return a }
func modifyPtr(a *[3]int)    { a[0] = 100; a[len(a)-1]++ }

type Grid [2][3]int

func (g Grid) sum() (t int) {
	for _, row := range g {
		for _, v := range row {
			t += v
		}
	}
	return
}

func (g *Grid) set(r, c, v int) { g[r][c] = v }

func main() {
	a := [3]int{1, 2, 3}
	b := a
	b[1] = 50
	fmt.Println(a, b, a == b, modify(a), a)
	modifyPtr(&a)
	fmt.Println(a, len(a), cap(a))
	var g Grid
	g.set(1, 2, 7)
	g[0][1] = 5
	h := g
	h[0] = [3]int{9, 9, 9}
	row := g[0]
	row[0] = -1
	fmt.Println(g, h, g.sum(), h.sum(), row)
	c := [...]string{2: "c", 0: "a", 5: "f"}
	fmt.Println(len(c), fmt.Sprintf("%q", c))
	d := [...]int{1, 2, 3, 4}
	s := d[1:3]
	s[0] = 20
	s = append(s, 40)
	s = append(s, 50)
	s[0] = 0
	fmt.Println(d, s)
	p := &d
	for i, v := range p {
		p[i] = v * v
	}
	fmt.Println(p[1:], *p, len(p))
	var e [0]int
	fmt.Println(e, len(e), [2]bool{} == [2]bool{false, false})
	i := 4
	defer func() { fmt.Println(recover()) }()
	fmt.Println(d[i])
}
