// Flow through fields and embedded structs.
package main

type inner struct{ p *int }
type outer struct {
	inner
	q *inner
}

func (i *inner) get() *int { return i.p } // ERROR "leaking param: i to result ~r0 level=1$"
func (i inner) val() *int  { return i.p } // ERROR "leaking param: i to result ~r0 level=0$"

func pick(o outer) *int   { return o.p } // ERROR "leaking param: o to result ~r0 level=0$"
func through(o *outer) *int { return o.q.p } // ERROR "leaking param: o to result ~r0 level=2$"

func main() {
	x, y := 1, 2 // ERROR "moved to heap: x$" "moved to heap: y$"
	o := outer{inner{&x}, &inner{&y}} // ERROR "&inner\\{\\.\\.\\.\\} escapes to heap$"
	println(o.get(), o.val(), pick(o), through(&o), o.q.get())
	f := o.get // ERROR "o\\.inner\\.get does not escape$"
	g := o.q.val // ERROR "o\\.q\\.val does not escape$"
	println(f(), g())
}
