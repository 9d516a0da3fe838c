package main

import "fmt"

type I interface {
	M(int) string
	M(string)
}

type J interface {
	fmt.Stringer
	Len() int
}

type T []int

func (t T) Len() int { return len(t) }

func main() {
	var j J = T{}
	j.Cap()
	var p *J = &j
	p.Len()
	var e any = 3
	e.foo()
	n := e + 1
	var i int = e
	fmt.Println(n, i)
}
