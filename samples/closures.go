// Watch count: the function that counter returns goes on using it, so it moves to the heap, and
// each call of counter makes a new one. In each loop round i is a variable of its own.
package main

import "fmt"

func counter() func() int {
	count := 0
	return func() int {
		count++
		return count
	}
}

func main() {
	a, b := counter(), counter()
	a()
	fmt.Println(a(), b())

	var fs []func() int
	for i := 0; i < 2; i++ {
		fs = append(fs, func() int { return i * 10 })
	}
	fmt.Println(fs[0](), fs[1]())
}
