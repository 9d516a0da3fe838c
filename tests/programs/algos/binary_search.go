package main

import "fmt"

func search(a []int, x int) (int, bool) {
	lo, hi := 0, len(a)
	for lo < hi {
		mid := int(uint(lo+hi) >> 1)
		if a[mid] < x {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo, lo < len(a) && a[lo] == x
}

func rec(a []int, x, off int) int {
	if len(a) == 0 {
		return -1
	}
	m := len(a) / 2
	switch {
	case a[m] == x:
		return off + m
	case a[m] < x:
		return rec(a[m+1:], x, off+m+1)
	}
	return rec(a[:m], x, off)
}

func isqrt(n int) int {
	lo, hi := 0, n+1
	for hi-lo > 1 {
		if m := (lo + hi) / 2; m*m <= n {
			lo = m
		} else {
			hi = m
		}
	}
	return lo
}

func bounds(a []int, x int) [2]int {
	l, ok := search(a, x)
	if !ok {
		return [2]int{-1, -1}
	}
	r, _ := search(a, x+1)
	return [...]int{l, r - 1}
}

func main() {
	a := []int{1, 3, 3, 3, 7, 9, 12}
	for _, x := range []int{0, 1, 3, 4, 12, 13} {
		i, ok := search(a, x)
		fmt.Println(x, i, ok, rec(a, x, 0), bounds(a, x))
	}
	fmt.Println(search(nil, 1))
	fmt.Println(isqrt(0), isqrt(1), isqrt(99), isqrt(100), isqrt(1<<40+5))
}
