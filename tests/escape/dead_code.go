// Code that a constant condition excludes says nothing.
package main

const debug = false

var keep *int

func main() {
	x := 1
	if debug {
		keep = &x
	}
	if !debug {
		y := 2 // ERROR "moved to heap: y$"
		keep = &y
	}
	switch 3 {
	case 1:
		keep = &x
	case 3:
		z := 3 // ERROR "moved to heap: z$"
		keep = &z
	}
	for debug {
		keep = &x
	}
	return
	keep = &x
}
