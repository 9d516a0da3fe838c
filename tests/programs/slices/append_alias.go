package main

import "fmt"

func grow(s []int) { s = append(s, 100); s[0] = -1 }

func main() {
	a := make([]int, 3, 6)
	b := append(a, 1)
	c := append(a, 2)
	fmt.Println(a, b, c, len(b), cap(b), &b[0] == &c[0])
	d := append(a[:1], 50)
	fmt.Println(a, b, d)
	full := []int{1, 2, 3}
	e := append(full, 4)
	e[0] = 99
	fmt.Println(full, e, cap(full), cap(e))
	f := make([]int, 1, 4)
	grow(f)
	fmt.Println(f, f[:2])
	g := []int{1}
	grow(g)
	fmt.Println(g)
	s := []int{1, 2, 3, 4, 5}
	s = append(s[:1], s[2:]...)
	fmt.Println(s, len(s), cap(s), s[:5])
	s = append(s, s...)
	fmt.Println(s, len(s), cap(s))
	lim := s[:2:2]
	lim = append(lim, 77)
	fmt.Println(s[:3], lim)
	x := []int{1, 2, 3}
	y := x[1:]
	y[0] = 20
	x = append(x, 4)
	y[1] = 30
	fmt.Println(x, y)
}
