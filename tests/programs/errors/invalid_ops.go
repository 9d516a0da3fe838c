package main

import "fmt"

type T struct{ f []int }

func main() {
	var t, u T
	s, r := []int{}, []int{}
	f := func() {}
	m := map[string]int{}
	b := true
	fmt.Println(t == u)
	fmt.Println(s == r)
	fmt.Println(f == f, m == m)
	fmt.Println(!5, -b, ^1.5, +"s", *b)
	fmt.Println(t < u, b > false)
	b++
	fmt.Println(&5, &f())
}
