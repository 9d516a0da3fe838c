package main

import "fmt"

type T struct {
	a int
	a string
}

func (T) m() {}
func (T) m() {}
func (T) a() {}

type I interface {
	f()
	f()
}

func dup(a int, a string) {}
func dup()                {}

var v = 1
var v = 2

func main() {
	switch 3 {
	case 1:
	case 2, 1:
	}
	switch "x" {
	case "a", "b", "a":
	default:
	}
	switch any(1).(type) {
	case int:
	case string, int:
	}
	m := map[string]int{"a": 1, "b": 2, "a": 3}
	s := []int{0: 1, 0: 2}
	t := struct{ x, y int }{x: 1, x: 2}
	x := 1
	x := 2
	fmt.Println(m, s, t, x)
}
