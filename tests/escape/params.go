// Tags of parameters: to results, to the heap, contents, nothing.
package main

var keep *int

type pair struct{ a, b *int }

func id(p *int) *int                 { return p } // ERROR "leaking param: p to result ~r0 level=0$"
func first(p pair) *int              { return p.a } // ERROR "leaking param: p to result ~r0 level=0$"
func deref(p **int) *int             { return *p } // ERROR "leaking param: p to result ~r0 level=1$"
func both(p, q *int) (x, y *int)     { return q, p } // ERROR "leaking param: p to result y level=0$" "leaking param: q to result x level=0$"
func leak(p *int)                    { keep = p } // ERROR "leaking param: p$"
func content(p **int)                { keep = *p } // ERROR "leaking param content: p$"
func none(p *int, _ *int, n int) int { return *p + n } // ERROR "p does not escape$"
func unnamed(*int)                   {}
func moved(p int) *int               { return &p } // ERROR "moved to heap: p$"

func main() {
	a, b, c := 1, 2, 3 // ERROR "moved to heap: b$" "moved to heap: c$"
	pc := &c
	println(*id(&a), *first(pair{&a, &b}), *deref(&pc))
	x, y := both(&a, &b)
	leak(&b)
	content(&pc)
	println(none(x, y, 1), *moved(1))
}
