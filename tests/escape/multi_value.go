// Several results, passed on and converted.
package main

import "fmt"

func two() (int, *int)   { n := 1; return n, &n } // ERROR "moved to heap: n$"
func take(a int, p *int) {} // ERROR "p does not escape$"
func show(xs ...any)     { fmt.Println(xs...) } // ERROR "leaking param content: xs$"

func main() {
	take(two())
	show(two()) // ERROR "\\.\\.\\. argument does not escape$" "\\.autotmp_2 escapes to heap$"
	fmt.Println(two()) // ERROR "\\.\\.\\. argument does not escape$" "\\.autotmp_4 escapes to heap$"
	var a any
	var p *int
	a, p = two() // ERROR "\\.autotmp_8 does not escape$"
	println(a, p)
}
