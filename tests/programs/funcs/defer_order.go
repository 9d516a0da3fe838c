package main

import "fmt"

func id(s string) string { fmt.Print("(", s, ")"); return s }

func demo() {
	for i := range 3 {
		defer fmt.Print(i, " ")
	}
	defer fmt.Print(id("arg"), " ")
	x := 1
	defer fmt.Print("x=", x, " ")
	x = 2
	defer func() { fmt.Print("cx=", x, " ") }()
	x = 3
	fmt.Print("body ")
}

type T struct{ n int }

func (t T) show()   { fmt.Print("T", t.n, " ") }
func (t *T) pshow() { fmt.Print("P", t.n, " ") }

func methods() {
	t := T{1}
	defer t.show()
	defer t.pshow()
	t.n = 2
}

func nested() {
	defer func() {
		defer fmt.Print("inner ")
		fmt.Print("outer ")
	}()
	func() {
		defer fmt.Print("lit ")
	}()
	fmt.Print("end ")
}

func conditional(b bool) {
	if b {
		defer fmt.Print("cond ")
	}
	fmt.Print("after ")
}

func main() {
	demo()
	fmt.Println()
	methods()
	fmt.Println()
	nested()
	fmt.Println()
	conditional(true)
	conditional(false)
	fmt.Println()
}
