package main

import "fmt"

func window(xs []int, lo, hi int) []int {
	return xs[lo:hi]
}

func main() {
	xs := make([]int, 5, 8)
	fmt.Println(window(xs, 1, 8))
	fmt.Println(len(window(xs, 8, 8)))
	fmt.Println(window(xs, 4, 2))
}
