// Values in interfaces: constants, variables, pointers.
package main

var keep any

type pt struct{ x, y int }

func main() {
	n := 5
	m := 6 // ERROR "moved to heap: m$"
	m++
	var e any = m // ERROR "m escapes to heap$"
	keep = n // ERROR "5 escapes to heap$"
	keep = m // ERROR "m escapes to heap$"
	keep = &m
	keep = pt{1, 2} // ERROR "pt\\{\\.\\.\\.\\} escapes to heap$"
	keep = pt{m, 2} // ERROR "pt\\{\\.\\.\\.\\} escapes to heap$"
	keep = "text" // ERROR "\"text\" escapes to heap$"
	keep = 'r' // ERROR "'r' escapes to heap$"
	keep = 2.5 // ERROR "2\\.5 escapes to heap$"
	keep = byte(3) // ERROR "byte\\(3\\) escapes to heap$"
	keep = true // ERROR "true escapes to heap$"
	keep = []int{1} // ERROR "\\[\\]int\\{\\.\\.\\.\\} escapes to heap$" "\\[\\]int\\{\\.\\.\\.\\} escapes to heap$"
	keep = struct{}{} // ERROR "struct \\{\\}\\{\\} escapes to heap$"
	keep = e
	keep = error(nil)
}

func compare(p *int, e any) { // ERROR "p does not escape$" "e does not escape$"
	keep = e == any(p) // ERROR "e == any\\(p\\) escapes to heap$"
	keep = any(5) == any(6) // ERROR "any\\(5\\) == any\\(6\\) escapes to heap$" "any\\(5\\) does not escape$" "any\\(6\\) does not escape$"
}
