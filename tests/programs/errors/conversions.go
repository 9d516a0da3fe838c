package main

import "fmt"

type A struct{ x int }
type B struct{ y int }

func main() {
	s := "5"
	n := int(s)
	f := string(2.5)
	b := bool(1)
	a := A(B{1})
	p := (*int)(5)
	sl := []int("abc")
	i := int("x")
	u := uint(-1)
	by := []byte(5)
	fmt.Println(n, f, b, a, p, sl, i, u, by, float64("1"))
}
