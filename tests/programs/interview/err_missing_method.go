package main

import (
	"fmt"
	"io"
	"sort"
)

type Shape interface {
	Area() float64
	Perimeter() float64
}

type Sq struct{ s float64 }

func (q *Sq) Area() float64     { return q.s * q.s }
func (q *Sq) Perimeter() float64 { return 4 * q.s }

type Half struct{}

func (Half) Area() float64 { return 0 }

type Wrong struct{}

func (Wrong) Area() int          { return 0 }
func (Wrong) Perimeter() float64 { return 0 }

type lower struct{}

func (lower) area() float64      { return 0 }
func (lower) Perimeter() float64 { return 0 }

func show(s Shape) {}

func main() {
	var s Shape = Sq{1}
	show(Half{})
	show(Wrong{})
	show(lower{})
	show(nil)
	show(&s)
	var w io.Writer = Half{}
	sort.Sort([]int{1})
	_ = s.(Half)
	_ = s.(fmt.Stringer)
	var e error = "oops"
	_, _ = w, e
	_ = []Shape{Half{}, &Sq{}}
	var st fmt.Stringer = 5
	s.Foo()
	s.area()
}
