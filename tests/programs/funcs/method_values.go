package main

import "fmt"

type Point struct{ X, Y int }

func (p Point) Add(q Point) Point { return Point{p.X + q.X, p.Y + q.Y} }
func (p *Point) Scale(k int)      { p.X *= k; p.Y *= k }
func (p Point) String() string    { return fmt.Sprintf("<%d,%d>", p.X, p.Y) }

type Adder interface{ Add(Point) Point }

func main() {
	p := Point{1, 2}
	add := p.Add
	scale := p.Scale
	p.X = 100
	fmt.Println(add(Point{1, 1}), p)
	scale(2)
	fmt.Println(p)
	f := Point.Add
	g := (*Point).Scale
	h := (*Point).Add
	fmt.Println(f(p, Point{5, 5}))
	g(&p, 3)
	fmt.Println(p, h(&p, Point{}))
	fmt.Printf("%T %T %T\n", f, g, add)
	var a Adder = p
	m := a.Add
	e := Adder.Add
	fmt.Println(m(Point{1, 1}), e(p, Point{2, 2}))
	var s fmt.Stringer = &p
	str := s.String
	p.X = 0
	fmt.Println(str())
	ps := []Point{{1, 1}, {2, 2}}
	for i := range ps {
		defer ps[i].Scale(10)
	}
	fs := []func(int){ps[0].Scale, ps[1].Scale}
	fs[1](7)
	fmt.Println(ps)
}
