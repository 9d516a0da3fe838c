// Other built-in functions.
package main

var keep []*int

func main() {
	a, b := "x", "y"
	p := 1 // ERROR "moved to heap: p$"
	src := []*int{&p} // ERROR "\\[\\]\\*int\\{\\.\\.\\.\\} does not escape$"
	dst := make([]*int, 1) // ERROR "make\\(\\[\\]\\*int, 1\\) does not escape$"
	copy(dst, src)
	copy(keep, src)
	clear(dst)
	c := complex(1, 2)
	println(min(a, b), max(1, len(src)), real(c))
	defer func() { recover() }() // ERROR "func literal does not escape$"
	panic(&p)
}
