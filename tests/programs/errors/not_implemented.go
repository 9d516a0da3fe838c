package main

import "fmt"

type Shape interface {
	Area() float64
	Name() string
}

type Square struct{ s float64 }

func (s Square) Area() float64 { return s.s }

type Circle struct{}

func (c *Circle) Area() float64 { return 1 }
func (c *Circle) Name() string  { return "c" }

type Wrong struct{}

func (Wrong) Area() int    { return 1 }
func (Wrong) Name() string { return "" }

func show(s Shape) { fmt.Println(s.Name()) }

func main() {
	show(Square{1})
	show(Circle{})
	show(Wrong{})
	var s Shape = 5
	var e error = Square{}
	fmt.Println(s, e)
}
