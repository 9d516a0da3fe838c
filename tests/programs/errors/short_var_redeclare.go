package main

import "fmt"

type T struct{ f int }

func main() {
	a, b := 1, 2
	a, b := 3, 4
	var t T
	t.f := 5
	_ := 6
	c, c := 1, 2
	fmt.Println(a, b, t, c)
	nil := 3
	_ = nil
	var d = nil
}
