package main

import "fmt"

func extremes(xs ...int) (lo, hi int) {
	lo, hi = xs[0], xs[0]
	for _, x := range xs {
		lo, hi = min(lo, x), max(hi, x)
	}
	return
}

func main() {
	s := []int{1, 2, 3}
	t := s[1:]
	clear(t)
	fmt.Println(s, t)
	st := []struct {
		a int
		b string
	}{{1, "x"}}
	clear(st)
	fmt.Printf("%+v\n", st)
	m := map[string]int{"a": 1, "b": 2}
	n := m
	clear(m)
	fmt.Println(len(n), n)
	n["c"] = 3
	fmt.Println(m)
	fmt.Println(min(3, 1, 2), max(1.5, 2), min("b", "a"), max(int8(3), 4))
	fmt.Println(extremes(4, -2, 9, 0))
	const c = min(10, 5) + max(1, 2)
	var arr [c]int
	fmt.Println(c, len(arr), min(2.5, 1), max('a', 98))
	x := 7
	fmt.Println(min(x, 10), max(x, 3, x*2), min(x))
	var ns []int
	clear(ns)
	var nm map[int]int
	clear(nm)
	fmt.Println(ns == nil, nm == nil)
}
