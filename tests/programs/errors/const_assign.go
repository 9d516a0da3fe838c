package main

import "fmt"

const c = 10

type T struct{ n int }

func get() T { return T{} }

func main() {
	c = 11
	c++
	fmt.Println(&c)
	"abc"[0] = 'x'
	s := "abc"
	s[0] = 'x'
	get().n = 5
	5 = 6
	main = nil
	len = nil
	const d int = get().n
	const e = s
	const f []int = nil
	T{}.n++
}
