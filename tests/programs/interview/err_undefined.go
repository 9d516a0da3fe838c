package main

import (
	"fmt"
	"strings"
)

type P struct{ Name string }

func (p P) Hello() {}

func main() {
	fmt.Printn("x")
	fmt.println("x")
	strings.Foo = 1
	undefinedFn(1)
	var p P
	p.name = "x"
	p.Age = 3
	p.hello()
	p.Hello().x
	var u Undefined
	math.Sqrt(2)
	y = 5
	x := nil
	var q *P
	q.Foo()
	q.Nmae = ""
	_ = P{Nam: "x"}
	_ = P{"a", "b"}
	_ = P{}.Zip
}
