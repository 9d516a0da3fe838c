package main

import "fmt"

var keep []int

func local() (t int) {
	s := []int{1, 2, 3}
	s = append(s, 4)
	for _, v := range s {
		t += v
	}
	return
}

func returned(n int) []int {
	s := make([]int, 0, 4)
	for i := range n {
		s = append(s, i)
	}
	return s
}

func stored(s []int)       { keep = s }
func used(s []int) int     { return len(s) + s[0] }
func tail(s []int) []int   { return s[1:] }
func elem(s []int) *int    { return &s[0] }
func copied(s []int) []int { return append([]int(nil), s...) }

func ofPointers() *int {
	x, y := 1, 2
	ps := []*int{&x, &y}
	return ps[1]
}

func array() []int {
	var a [4]int
	a[2] = 9
	return a[:3]
}

func main() {
	a := []int{1, 2, 3}
	b := []int{4, 5, 6}
	c := []int{7, 8, 9}
	stored(b)
	*elem(c) = 70
	fmt.Println(local(), len(returned(6)), used(a), tail(c), copied(a), *ofPointers(), array(), keep)
}
