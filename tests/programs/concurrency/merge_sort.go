// Halves are sorted by goroutines.
package main

import "fmt"

func mergeSort(a []int) []int {
	if len(a) < 2 {
		return a
	}
	left, right := make(chan []int), make(chan []int)
	go func() { left <- mergeSort(a[:len(a)/2]) }()
	go func() { right <- mergeSort(a[len(a)/2:]) }()
	return merge(<-left, <-right)
}

func merge(a, b []int) []int {
	out := make([]int, 0, len(a)+len(b))
	for len(a) > 0 && len(b) > 0 {
		if a[0] <= b[0] {
			out, a = append(out, a[0]), a[1:]
		} else {
			out, b = append(out, b[0]), b[1:]
		}
	}
	return append(append(out, a...), b...)
}

func main() {
	fmt.Println(mergeSort([]int{5, 2, 9, 1, 5, 6, 0, -3, 8, 7, 4}))
}
