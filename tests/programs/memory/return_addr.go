package main

import "fmt"

type point struct{ x, y int }

func stays() int {
	n := 10
	p := &n
	*p += 5
	return *p
}

func leaves() *int {
	n := 20
	return &n
}

func leavesStruct(x int) *point {
	p := point{x, x * 2}
	return &p
}

func literal(x int) *point { return &point{y: x} }

func throughParam(p *point) *point { return p }

func field(p *point) *int { return &p.y }

func value(p *point) point { return *p }

func main() {
	fmt.Println(stays(), *leaves(), *leavesStruct(3), literal(4).y)
	local := point{1, 2}
	q := throughParam(&local)
	q.x = 50
	*field(&local) = 60
	fmt.Println(local, value(q))
}
