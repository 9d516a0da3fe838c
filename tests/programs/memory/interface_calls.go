package main

import "fmt"

type shape interface {
	area() int
	grow(*int)
}

type square struct{ s int }
type rect struct{ w, h int }

func (q square) area() int   { return q.s * q.s }
func (q square) grow(p *int) { *p += q.s }
func (r *rect) area() int    { return r.w * r.h }
func (r *rect) grow(p *int)  { *p += r.w }

func total(ss []shape) (t int) {
	for _, s := range ss {
		t += s.area()
	}
	return
}

func dynamic(s shape) int {
	n := 1
	s.grow(&n)
	return n
}

func direct(r *rect) int {
	n := 2
	r.grow(&n)
	return n
}

func devirtualized() int {
	var s shape = square{4}
	return s.area()
}

type printer struct{ out []string }

func (p *printer) print(s fmt.Stringer) { p.out = append(p.out, s.String()) }

type name string

func (n name) String() string { return string(n) }

func main() {
	r := rect{2, 3}
	println(total([]shape{square{2}, &r}), dynamic(square{5}), direct(&r), devirtualized())
	var p printer
	p.print(name("x"))
	println(len(p.out), p.out[0])
}
