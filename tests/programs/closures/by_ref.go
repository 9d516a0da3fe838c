package main

import "fmt"

type node struct {
	v    int
	next *node
}

func main() {
	a, b := 1, "x"
	arr := [3]int{1, 2, 3}
	s := []int{1, 2}
	m := map[string]int{}
	n := node{v: 1}
	change := func() {
		a++
		b += "y"
		arr[0] = 9
		s = append(s, 3)
		m["k"]++
		n.next = &node{v: 2}
		n.v = 7
	}
	copyArr := arr
	change()
	change()
	fmt.Println(a, b, arr, copyArr, s, m, n.v, n.next.v)
	p := &a
	get := func() int { return *p }
	a = 77
	fmt.Println(get())
	c := 5
	byVal := func(v int) func() int { return func() int { return v } }(c)
	byRef := func() int { return c }
	c = 6
	fmt.Println(byVal(), byRef())
	outer := 1
	f := func() func() int {
		outer *= 2
		mid := outer
		return func() int {
			outer++
			mid++
			return outer*100 + mid
		}
	}
	g := f()
	h := f()
	fmt.Println(g(), h(), g(), outer)
}
