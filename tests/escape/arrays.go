// Arrays and slices of them.
package main

var keep []int

func half(a *[4]int) []int { return a[:2] } // ERROR "leaking param: a to result ~r0 level=0$"

func main() {
	var a, b, c [4]int // ERROR "moved to heap: b$"
	s := a[:]
	keep = b[1:3]
	d := c
	t := half(&d)
	for i, v := range a {
		t[0] += i + v
	}
	p := &a[1]
	*p = s[0]
	arr := [3]*int{&a[0], p, nil}
	println(*arr[0], [4]int(keep)[0])
}
