// Watch the two words of an interface value: which type, and where the value is. Putting a number
// into one copies it; a nil pointer in an interface is not a nil interface.
package main

import "fmt"

type shape interface{ area() int }

type square struct{ side int }

func (s square) area() int { return s.side * s.side }

type missing struct{}

func (*missing) Error() string { return "missing" }

func find(ok bool) error {
	var m *missing
	if ok {
		return nil
	}
	return m
}

func main() {
	sq := square{3}
	var s shape = sq
	sq.side = 100
	fmt.Println(s.area(), sq.area())

	n := 1000
	var v any = n
	n++
	fmt.Println(v, n, v == 1000)
	fmt.Println(find(true) == nil, find(false) == nil)
}
