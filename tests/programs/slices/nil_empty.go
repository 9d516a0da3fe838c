package main

import "fmt"

type list []string

func find(s []int, v int) []int {
	var out []int
	for i, x := range s {
		if x == v {
			out = append(out, i)
		}
	}
	return out
}

func main() {
	var n []int
	e := []int{}
	m := make([]int, 0)
	fmt.Println(n == nil, e == nil, m == nil, len(n), cap(n), len(e))
	fmt.Println(n, e, m)
	fmt.Printf("%v %d %#v %#v\n", n, e, n, e)
	for range n {
		fmt.Println("never")
	}
	n = append(n, 1)
	fmt.Println(n, append([]int(nil), []int{}...) == nil, append([]int{}) == nil)
	fmt.Println(find([]int{1, 2, 1}, 1), find(nil, 1) == nil, len(find(nil, 2)))
	var l list
	fmt.Println(l == nil, len(l), append(l, "a"))
	x := n[:0]
	fmt.Println(x == nil, len(x), cap(x) > 0, n[1:] == nil)
	var z []int
	fmt.Println(z[:] == nil, z[0:0] == nil, copy(z, n))
	clear(n)
	fmt.Println(n)
	var any1 any = z
	fmt.Println(any1 == nil, len(any1.([]int)))
	var nn [][]int
	nn = append(nn, nil, []int{}, []int{1})
	fmt.Println(nn, len(nn), nn[0] == nil)
}
