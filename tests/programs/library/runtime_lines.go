// The line of a call: of its selector, or where it begins.
package main

import (
	"fmt"
	"runtime"
)

type T struct{}

func line() int { _, _, l, _ := runtime.Caller(2); return l }

func (t T) A(n int) T { fmt.Println("A", n, line()); return t }

func f(n ...int) int { fmt.Println("f", line()); return 1 }

func main() {
	t := T{}
	t.
		A(1).
		A(
			2,
		).A(3)
	x := []int{
		f(),
		f(
			f(),
			f(),
		),
	}
	_ = x
	y := f() +
		f() +
		f()
	_ = y
	if f() > 0 &&
		f() > 0 {
	}
	fmt.Println(
		f(),
		f())
	func() {
		f()
	}()
	defer func() {
		f()
	}()
	return
}
