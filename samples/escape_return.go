// Watch x: in stays it dies with the frame, in leaves its address is returned, so it is on the heap
// from the start and outlives the call.
package main

import "fmt"

func stays() int {
	x := 1
	p := &x
	*p = 2
	return *p
}

func leaves() *int {
	x := 3
	return &x
}

func main() {
	a := stays()
	p := leaves()
	q := leaves()
	*p++
	fmt.Println(a, *p, *q)
}
