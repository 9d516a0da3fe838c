// Calls through variables: what may be assigned to them is known or not.
package main

func keep1(p *int) { println(p) } // ERROR "p does not escape$"
func keep2(p *int) { sink = p } // ERROR "leaking param: p$"

var sink *int

func apply(f func(*int), p *int) { f(p) } // ERROR "f does not escape$" "leaking param: p$"

func main() {
	a, b, c, d := 1, 2, 3, 4 // ERROR "moved to heap: c$" "moved to heap: d$"
	f := keep1
	f(&a)
	var g func(*int)
	if a > 0 {
		g = keep1
	} else {
		g = func(p *int) { *p = 2 } // ERROR "p does not escape$" "func literal does not escape$"
	}
	g(&b)
	h := keep2
	h(&c)
	apply(keep1, &d)
	fs := []func(*int){keep1} // ERROR "\\[\\]func\\(\\*int\\)\\{\\.\\.\\.\\} does not escape$"
	e := 5 // ERROR "moved to heap: e$"
	fs[0](&e)
}
