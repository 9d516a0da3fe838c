// The slice made for variadic arguments.
package main

import "fmt"

var keep []any

func sum(ns ...int) (t int) { // ERROR "ns does not escape$"
	for _, n := range ns {
		t += n
	}
	return
}

func store(xs ...any) { keep = xs } // ERROR "leaking param: xs$"

func main() {
	x, name := 40, "n" // ERROR "moved to heap: name$"
	x++
	fmt.Println(x, name, 10, "x") // ERROR "\\.\\.\\. argument does not escape$" "x escapes to heap$" "name escapes to heap$" "10 escapes to heap$" "\"x\" escapes to heap$"
	fmt.Println()
	fmt.Printf("%d\n", sum(1, 2, 3)) // ERROR "\\.\\.\\. argument does not escape$" "sum\\(\\.\\.\\. argument\\.\\.\\.\\) escapes to heap$" "\\.\\.\\. argument does not escape$"
	store(x, &name) // ERROR "\\.\\.\\. argument escapes to heap$" "x escapes to heap$"
	store(keep...)
}

type queue []string

func (q *queue) add(s ...string)      { *q = append(*q, s...) } // ERROR "leaking param content: q$" "leaking param content: s$" "append escapes to heap$"
func (q queue) each(f ...func(string)) { f[0](q[0]) } // ERROR "leaking param content: q$" "f does not escape$"

func more() {
	var q queue
	q.add("a", "b") // ERROR "\\.\\.\\. argument does not escape$"
	q.add()
	q.each(func(string) {}) // ERROR "\\.\\.\\. argument does not escape$" "func literal does not escape$"
	(*queue).add(&q, "c", "d") // ERROR "\\.\\.\\. argument does not escape$"
}
