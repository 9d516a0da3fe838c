package main

import "fmt"

func a() (i int) {
	defer func() { i++ }()
	return 1
}

func b() int {
	i := 1
	defer func() { i++ }()
	return i
}

func c() (p *int) {
	x := 1
	defer func() { x = 9 }()
	return &x
}

func d() (s []int) {
	s = []int{1, 2, 3}
	defer func() { s[0] = 100 }()
	defer func() { s = append(s, 4) }()
	return s[:2]
}

func e() (n int, err error) {
	defer func() {
		if r := recover(); r != nil {
			n, err = -1, fmt.Errorf("wrapped: %v", r)
		}
	}()
	var arr []int
	return arr[3], nil
}

func f() (x int) {
	defer func(v int) { x += v }(x)
	x = 5
	defer func(v int) { x += v }(x)
	return 10
}

func g() (x, y int) {
	defer func() { x, y = y, x }()
	return 1, 2
}

func main() {
	fmt.Println(a(), b(), *c(), d(), f())
	fmt.Println(e())
	fmt.Println(g())
}
