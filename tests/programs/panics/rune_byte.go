package main

import "fmt"

func show(f func()) {
	defer func() {
		r := recover()
		fmt.Printf("%T %v\n", r, r)
	}()
	f()
}

func main() {
	show(func() { panic('x') })
	show(func() { panic(byte(65)) })
	show(func() { panic(uint64(1 << 63)) })
	show(func() { panic([]int{1}) })
	show(func() { panic(map[string]int{"a": 1}) })
	show(func() { panic(struct{ X, Y int }{1, 2}) })
	panic('x')
}
