package main

import "fmt"

var (
	a = b + 1
	b = f()
	c = trace("c", 3)
	d = trace("d", e)
	e = trace("e", 5)
)

func f() int {
	fmt.Println("f sees c =", c)
	return c * 10
}

func trace(name string, v int) int {
	fmt.Println("init", name, v)
	return v
}

func init() {
	fmt.Println("first init", a, b, c, d, e)
	a = 100
}

func init() {
	fmt.Println("second init", a)
}

func main() {
	fmt.Println("main", a, b, c, d, e, x, y, z)
}

var x, y = two()
var z = func() int { fmt.Println("z closure", x+y); return x * y }()

func two() (int, int) {
	fmt.Println("two")
	return 6, 7
}

func init() {
	fmt.Println("third init", z)
}
