// Watch where each name is found: a is a package variable (data segment), every call brings a
// frame of its own to the stack, and init runs before main without anybody calling it.
package main

import "fmt"

var a = 10

func add(x, y int) {
	z := x + y
	fmt.Println(z)
}

func init() {
	fmt.Println("init runs first")
}

func main() {
	add(5, 4)
	add(a, 3)
}
