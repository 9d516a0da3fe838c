package main

import "fmt"

func returned() func() int {
	n := 0
	return func() int { n++; return n }
}

func readOnly() func() int {
	n := 5
	return func() int { return n }
}

func calledHere() int {
	n := 1
	add := func(k int) { n += k }
	add(2)
	add(3)
	return n
}

func passed(f func(int) int) int { return f(3) }

var saved func()

func stored() {
	s := "kept"
	saved = func() { s += "!"; fmt.Println(s) }
}

func deferred() (n int) {
	defer func() { n++ }()
	return 9
}

func main() {
	f := returned()
	f()
	base := 10
	println(f(), readOnly()(), calledHere(), passed(func(x int) int { return x * base }), deferred())
	stored()
	saved()
	saved()
}
