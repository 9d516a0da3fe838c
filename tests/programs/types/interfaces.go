package main

import (
	"fmt"
	"math"
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

type Square struct{ s float64 }
type Circle struct{ r float64 }

func (s Square) Area() float64       { return s.s * s.s }
func (s Square) Perimeter() float64  { return 4 * s.s }
func (s Square) Name() string        { return "square" }
func (c *Circle) Area() float64      { return math.Pi * c.r * c.r }
func (c *Circle) Perimeter() float64 { return 2 * math.Pi * c.r }

func total(shapes ...Shape) (t float64) {
	for _, s := range shapes {
		t += s.Area()
	}
	return
}

func describe(s Shape) string {
	if n, ok := s.(Named); ok {
		return n.Name()
	}
	return fmt.Sprintf("unnamed %T", s)
}

func main() {
	sq, c := Square{2}, &Circle{1}
	fmt.Printf("%.2f\n", total(sq, c, &Square{3}))
	fmt.Println(describe(sq), describe(c), describe(&sq))
	var ns NamedShape = sq
	var sh Shape = ns
	var n Named = ns
	fmt.Println(sh.Area(), n.Name(), sh == Shape(sq), ns.Perimeter())
	c.r = 2
	sh = c
	fmt.Printf("%.3f %v\n", sh.Area(), sh == Shape(&Circle{2}))
	var empty interface{} = sh
	_, isShape := empty.(Shape)
	_, isNamed := empty.(Named)
	fmt.Println(isShape, isNamed)
	sq2 := sq
	sh = sq2
	sq2.s = 100
	fmt.Println(sh.Area())
	sh = nil
	fmt.Println(sh == nil)
	var x interface {
		Area() float64
	} = sq
	fmt.Println(x.Area())
}
