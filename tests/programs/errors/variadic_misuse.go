package main

import "fmt"

func v(xs ...int)         {}
func bad(xs ...int, s string) {}

func main() {
	v([]int{1}...)
	v(1, []int{2}...)
	v([]string{"a"}...)
	var a [3]int
	v(a...)
	fmt.Println([]int{1}...)
}
