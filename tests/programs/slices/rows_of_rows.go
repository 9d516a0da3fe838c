package main

import "fmt"

// Rows that a loop does not change, rows that it does, and rows that are not there.
func sum(a [][]int, i int) (s int) {
	for k := 0; k < 3; k++ {
		s += a[i][k]
	}
	return s + a[i][0]
}

func swap(a [][]int) {
	for k := 0; k < 2; k++ {
		a[0][k], a[1][k] = a[1][k], a[0][k]
		a[0], a[1] = a[1], a[0]
	}
}

func walk(a [][]int, i int) (s int) {
	for k := range 2 {
		s = s*10 + a[i][k]
	}
	i++
	for k := 0; k < 2; k++ {
		for j := 0; j < 2; j++ {
			s = s*10 + a[i][j]
		}
	}
	return s*10 + a[i][1]
}

func guarded(a [][]int, i int) (r string) {
	defer func() { r += fmt.Sprint(" ", recover()) }()
	for k := 0; k < 4; k++ {
		if k > 1 {
			r += fmt.Sprint(a[i][k])
		}
	}
	return r
}

func empty(a [][]int, i, n int) int {
	s := 0
	for k := 0; k < n; k++ {
		s += a[i][k]
	}
	return s
}

func main() {
	a := [][]int{{1, 2, 3}, {4, 5, 6}, {7, 8}}
	fmt.Println(sum(a, 0), sum(a, 1))
	swap(a)
	fmt.Println(a, walk(a, 0), walk(a, 1))
	fmt.Println(guarded(a, 0))
	fmt.Println(guarded(a, 3))
	fmt.Println(guarded(a, -1))
	fmt.Println(empty(a, 9, 0), empty(nil, 0, 0))
	fmt.Println(empty(a, 2, 3))
}
