// Results of a call as arguments and as a callee.
package main

type opt func(*cfg)
type cfg struct{ p *int }
type num int

func with(p *int) opt           { return func(c *cfg) { c.p = p } } // ERROR "leaking param: p$" "c does not escape$" "func literal escapes to heap$"
func pair() (int, string)       { return 1, "a" }
func show(n int, s string) string { return s } // ERROR "leaking param: s to result ~r0 level=0$"
func apply(os ...opt) *cfg { // ERROR "os does not escape$"
	c := &cfg{} // ERROR "&cfg\\{\\} escapes to heap$"
	for _, o := range os {
		o(c)
	}
	return c
}
func get() func(*int) *int { return func(p *int) *int { return p } } // ERROR "leaking param: p to result ~r0 level=0$" "func literal escapes to heap$"

var keep any

func main() {
	x, y := 1, 2 // ERROR "moved to heap: x$" "moved to heap: y$"
	keep = show(pair()) // ERROR "show\\(int\\(\\.autotmp_2\\), \\.autotmp_3\\) escapes to heap$"
	keep = apply(with(&x)).p // ERROR "\\.\\.\\. argument does not escape$"
	get()(&y)
	func(c *cfg) {}(apply()) // ERROR "c does not escape$" "func literal does not escape$"
	n, s := pair()
	keep = num(n) // ERROR "num\\(n\\) escapes to heap$"
	keep = s // ERROR "s escapes to heap$"
}
