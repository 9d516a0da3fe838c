package main

import "fmt"

func main() {
	a := [3]int{1, 2, 3}
	s := []int{1}
	fmt.Println(a[3], a[-1], s[-1], "abc"[5])
	fmt.Println(a[2:1], a[:4], s[2:1], "abc"[2:9])
	fmt.Println(a[1.5], s["x"])
	b := [2]int{1, 2, 3}
	var c [-1]int
	var d [n]int
	fmt.Println(b, c, d)
	_ = make([]int, -1)
	_ = make([]int, 5, 2)
}

var n = 3
