// Variables that are assigned once stand for their constant.
package main

var keep any

func main() {
	n := 10
	s := make([]int, n) // ERROR "make\\(\\[\\]int, 10\\) does not escape$"
	m := n
	t := make([]int, 0, m) // ERROR "make\\(\\[\\]int, 0, 10\\) does not escape$"
	lits := []int{1, 2, 3} // ERROR "\\[\\]int\\{\\.\\.\\.\\} does not escape$"
	u := make([]int, len(lits)) // ERROR "make\\(\\[\\]int, 3\\) does not escape$"
	k := 10
	k++
	v := make([]int, k) // ERROR "make\\(\\[\\]int, k\\) does not escape$"
	x := 1000
	keep = x // ERROR "1000 escapes to heap$"
	const c = 1 << 30
	keep = c // ERROR "1073741824 escapes to heap$"
	f := 0.5
	keep = f // ERROR "0\\.5 escapes to heap$"
	name := "gopher"
	keep = name // ERROR "\"gopher\" escapes to heap$"
	println(len(s), len(t), len(u), len(v))
}
