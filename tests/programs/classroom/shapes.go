package main

import (
	"fmt"
	"math"
	"sort"
)

type Shape interface {
	Area() float64
	Perimeter() float64
}

type Named interface{ Name() string }

type NamedShape interface {
	Shape
	Named
}

type (
	Circle    struct{ R float64 }
	Rectangle struct{ W, H float64 }
	Square    struct{ Rectangle }
	Triangle  struct{ a, b, c float64 }
)

func (c Circle) Area() float64       { return math.Pi * c.R * c.R }
func (c Circle) Perimeter() float64  { return 2 * math.Pi * c.R }
func (c Circle) Name() string        { return "circle" }
func (r Rectangle) Area() float64    { return r.W * r.H }
func (r *Rectangle) Scale(f float64) { r.W *= f; r.H *= f }

func (r Rectangle) Perimeter() float64 { return 2 * (r.W + r.H) }
func (r Rectangle) Name() string       { return "rectangle" }
func (Square) Name() string            { return "square" }
func NewSquare(s float64) *Square      { return &Square{Rectangle{s, s}} }

func (t Triangle) Area() float64 {
	s := t.Perimeter() / 2
	return math.Sqrt(s * (s - t.a) * (s - t.b) * (s - t.c))
}
func (t Triangle) Perimeter() float64 { return t.a + t.b + t.c }

func describe(s Shape) string {
	switch v := s.(type) {
	case nil:
		return "nothing"
	case Circle:
		return fmt.Sprintf("circle of radius %g", v.R)
	case *Square, *Rectangle:
		return fmt.Sprintf("pointer %T area %.1f", v, v.Area())
	case NamedShape:
		return v.Name() + " by interface"
	case interface{ Sides() int }:
		return fmt.Sprint(v.Sides())
	default:
		return fmt.Sprintf("other %T", v)
	}
}

type byArea []Shape

func (b byArea) Len() int           { return len(b) }
func (b byArea) Swap(i, j int)      { b[i], b[j] = b[j], b[i] }
func (b byArea) Less(i, j int) bool { return b[i].Area() < b[j].Area() }

var _ Shape = (*Rectangle)(nil)
var _ sort.Interface = byArea{}

func main() {
	sq := NewSquare(2)
	shapes := []Shape{Circle{1}, Rectangle{3, 4}, sq, &Rectangle{1, 1}, Triangle{3, 4, 5}, *sq}
	for _, s := range shapes {
		fmt.Printf("%-36s %7.3f %7.3f\n", describe(s), s.Area(), s.Perimeter())
	}
	fmt.Println(describe(nil))
	sq.Scale(1.5)
	sort.Sort(sort.Reverse(byArea(shapes)))
	for _, s := range shapes {
		fmt.Printf("%T %+v\n", s, s)
	}
	fmt.Println(shapes[5] == Shape(Circle{1}), Shape(Circle{1}) == Shape(Circle{1}), shapes[0] == shapes[1])
	total := 0.0
	for _, s := range shapes {
		if n, ok := s.(Named); ok {
			fmt.Print(n.Name(), " ")
		} else {
			fmt.Print("- ")
		}
		total += s.Area()
	}
	fmt.Printf("%.4f\n", total)
	areas := map[Shape]float64{Circle{2}: 1, Rectangle{1, 2}: 2, sq: 3}
	fmt.Println(areas[Circle{2}], areas[sq], areas[NewSquare(3)], len(areas))
	f := Shape.Area
	g := (*Rectangle).Scale
	h := sq.Perimeter
	r := Rectangle{1, 2}
	g(&r, 10)
	fmt.Println(f(r), h(), Rectangle.Name(r), (*Square).Name(sq))
	var none *Rectangle
	var s Shape = none
	fmt.Println(s == nil, none == nil)
	fmt.Println(s.Area())
}
