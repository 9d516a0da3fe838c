package main

import "fmt"

func split(sum int) (x, y int) {
	x = sum * 4 / 9
	y = sum - x
	return
}

func shadow(n int) (result int) {
	result = 1
	if n > 0 {
		result := 50
		_ = result
	}
	return
}

func deferred() (n int) {
	defer func() { n *= 2 }()
	n = 3
	return n + 4
}

func unnamed() int {
	n := 5
	defer func() { n *= 2 }()
	return n
}

func swap(a, b *int) (x, y int) {
	x, y = *b, *a
	return y, x
}

func blank(_ int, _ string) (_ int, err error) {
	return 0, nil
}

func early(n int) (s string, ok bool) {
	if n < 0 {
		return
	}
	s = "set"
	ok = true
	return s + "!", ok
}

func main() {
	fmt.Println(split(17))
	fmt.Println(shadow(1), deferred(), unnamed())
	a, b := 1, 2
	fmt.Println(swap(&a, &b))
	fmt.Println(blank(1, ""))
	fmt.Println(early(-1))
	fmt.Println(early(1))
}
