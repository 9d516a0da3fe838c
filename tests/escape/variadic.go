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
