// A function literal that returns what it captured.
package main

var keep *int

func main() {
	u := 1
	f := func() *int { return &u } // ERROR "func literal does not escape$"
	*f() = 2
	v := 1 // ERROR "moved to heap: v$"
	g := func() *int { return &v } // ERROR "func literal does not escape$"
	keep = g()
	var h func(*int) *int
	h = func(p *int) *int { // ERROR "p does not escape$" "func literal does not escape$"
		if p == nil {
			return nil
		}
		return h(nil)
	}
	w := 3
	h(&w)
}
