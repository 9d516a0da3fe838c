package main

import "unsafe"

type P *int
type I interface{ m() }

type S struct {
	P // ERROR "embedded field type cannot be a pointer"
	*I // ERROR "embedded field type cannot be a pointer to an interface"
	int
	*string
	unsafe.Pointer // ERROR "embedded field type cannot be unsafe\.Pointer"
	a map[[]int]string // ERROR "invalid map key type \[\]int"
	b map[func()]int // ERROR "invalid map key type func\(\)"
	c map[struct{ x []int }]int // ERROR "invalid map key type struct\{x \[\]int\}"
	d map[[2]any]int
	e [2][]nosuch // ERROR "undefined: nosuch"
	f, g func(int, ...string) (x, y bool)
}

type A struct{ x, y int }
type B struct{ x, z int }
type C struct {
	A
	B
}

var c C
var v1 = c.x // ERROR "ambiguous selector c\.x"
var v2 = c.y + c.z
var v3 = c.q // ERROR "c\.q undefined \(type C has no field or method q\)"

func main() {}
