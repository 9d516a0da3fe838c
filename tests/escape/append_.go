// append: the slice, its elements, its new array.
package main

var keep []int
var ptrs []*int

func collect(n int) []int {
	var s []int
	for i := 0; i < n; i++ {
		s = append(s, i) // ERROR "append escapes to heap$"
	}
	return s
}

func local(n int) int {
	var s []int
	for i := 0; i < n; i++ {
		s = append(s, i) // ERROR "append does not escape$"
	}
	return len(s)
}

func join(a, b []*int) []*int { return append(a, b...) } // ERROR "leaking param content: a$" "leaking param: a to result ~r0 level=0$" "leaking param content: b$" "append escapes to heap$"

func main() {
	x := 1 // ERROR "moved to heap: x$"
	ptrs = append(ptrs, &x) // ERROR "append escapes to heap$"
	keep = append(keep, collect(3)...) // ERROR "append escapes to heap$"
	println(local(3), len(join(ptrs, nil)))
	b := append([]byte("ab"), "cd"...) // ERROR "\\(\\[\\]byte\\)\\(\"ab\"\\) does not escape$" "append does not escape$"
	println(len(b))
}
