// append: the slice, its elements, its new array.
package main

var keep []int
var ptrs []*int

func collect(n int) []int {
	var s []int
	for i := 0; i < n; i++ {
		s = append(s, i)
	}
	return s
}

func local(n int) int {
	var s []int
	for i := 0; i < n; i++ {
		s = append(s, i)
	}
	return len(s)
}

func join(a, b []*int) []*int { return append(a, b...) }

func main() {
	x := 1
	ptrs = append(ptrs, &x)
	keep = append(keep, collect(3)...)
	println(local(3), len(join(ptrs, nil)))
	b := append([]byte("ab"), "cd"...)
	println(len(b))
}
