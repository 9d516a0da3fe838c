package main

import "fmt"

type K struct{ s []int }

func main() {
	var a map[[]int]string
	b := map[K]int{}
	c := map[func()]bool{}
	m := map[string]int{1: 2, "a": "b"}
	m[5] = 1
	m["x"].y = 3
	type P struct{ n int }
	ps := map[string]P{}
	ps["a"].n = 1
	p := &m["a"]
	fmt.Println(a, b, c, m, p)
}
