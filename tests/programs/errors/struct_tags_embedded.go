package main

import "fmt"

type A struct{ X int }
type B struct{ X int }
type C struct {
	A
	B
}

type D struct {
	*A
	A
}

type E struct{ **A }

func main() {
	c := C{}
	fmt.Println(c.X)
	d := C{X: 1}
	c.A.Y = 3
	fmt.Println(d)
}
