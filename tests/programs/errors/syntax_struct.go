package main

type T struct {
	a int,
	b string
}

type I interface {
	func M()
}

func main() {
	t := T{a: 1 b: "x"}
}
