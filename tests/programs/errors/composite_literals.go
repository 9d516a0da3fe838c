package main

import "fmt"

type P struct{ X, Y int }

func main() {
	a := P{1}
	b := P{1, 2, 3}
	c := P{X: 1, 2}
	d := P{Z: 1}
	e := P{X: 1, X: 2}
	f := P{"a", 2}
	g := []int{1, "b", 2.5}
	h := [2]string{"a", "b", "c"}
	i := int{1}
	j := map[string]int{"a"}
	fmt.Println(a, b, c, d, e, f, g, h, i, j)
}
