// What is allocated in a loop and kept outside of it.
package main

type node struct {
	v    int
	next *node
}

func main() {
	var last *node
	for i := 0; i < 3; i++ {
		n := &node{v: i} // ERROR "&node\\{\\.\\.\\.\\} escapes to heap$"
		last = n
	}
	var first *int
	for {
		x := 1 // ERROR "moved to heap: x$"
		first = &x
		break
	}
	i := 0
again:
	y := &node{v: i} // ERROR "&node\\{\\.\\.\\.\\} escapes to heap$"
	last = y
	if i++; i < 3 {
		goto again
	}
	println(last.v, *first)
}
