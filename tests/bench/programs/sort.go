package main

import "fmt"

func sort(a []int, less func(x, y int) bool) {
	for len(a) > 1 {
		pivot := a[len(a)/2]
		i, j := 0, len(a)-1
		for i <= j {
			for less(a[i], pivot) {
				i++
			}
			for less(pivot, a[j]) {
				j--
			}
			if i <= j {
				a[i], a[j] = a[j], a[i]
				i++
				j--
			}
		}
		sort(a[:j+1], less)
		a = a[i:]
	}
}

func main() {
	a := make([]int, 20000)
	seed := uint32(7)
	for i := range a {
		seed = seed*1664525 + 1013904223
		a[i] = int(seed >> 8)
	}
	sort(a, func(x, y int) bool { return x < y })
	ordered := true
	for i := 1; i < len(a); i++ {
		if a[i-1] > a[i] {
			ordered = false
		}
	}
	fmt.Println(ordered, a[0], a[len(a)-1])
}
