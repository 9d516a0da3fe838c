package main

import "fmt"

type T struct{ n int }

func (t T) get() int   { return t.n }
func (t *T) set(n int) { t.n = n }

func mk() T { return T{} }

func main() {
	n := 5
	n()
	T{}.set(3)
	mk().set(4)
	"str"()
	fmt.Println(T.get(), T{}.get)
	var f func(int) string
	f("x")
	s := []int{1}
	fmt.Println(fmt.Sprint(s...), append(s...))
	x := f
	x(1, 2)
	m := map[string]T{}
	m["a"].set(1)
}
