// Watch what new and make give: new(T) is the address of a zero T, make builds a slice or map that
// is ready for use. Neither word decides about stack or heap: who keeps the address does.
package main

import "fmt"

var kept *int

func main() {
	n := new(int)
	*n = 1
	k := new(int)
	kept = k
	*kept = 2

	var nilMap map[string]int
	ready := make(map[string]int)
	ready["go"] = len(nilMap)

	s := make([]int, 2, 4)
	p := new([]int)
	s = append(s, 3)
	*p = append(*p, 4)
	fmt.Println(*n, *kept, ready, s, *p)
}
