// Watch sizes and offsets: fields lie in order with gaps for alignment, assignment copies the whole
// struct, and an embedded struct is simply a part of the outer one.
package main

import "fmt"

type point struct{ x, y int }

type loose struct {
	a bool
	b int64
	c bool
}

type tight struct {
	b    int64
	a, c bool
}

type circle struct {
	point
	r int
}

func (p *point) move(dx int) { p.x += dx }

func main() {
	p := point{1, 2}
	q := p
	q.x = 50
	c := circle{point{3, 4}, 5}
	c.move(10)
	l, t := loose{true, 1, false}, tight{1, true, false}
	fmt.Println(p, q, c, c.x, l.b == t.b)
}
