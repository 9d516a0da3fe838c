package main

type T struct {
	a int
	t T
}

type A [2]B
type B struct{ a A }

type I interface{ I }

const x = y
const y = x

func main() {
	var t T
	_ = t
}
