// Variables of a type switch: one per clause.
package main

type box struct{ p *int }

var keep any

func f(v any) *int { // ERROR "leaking param: v$"
	switch x := v.(type) {
	case *int:
		return x
	case box:
		return x.p
	case int, string: // ERROR "moved to heap: x$"
		keep = &x
	case []*int: // ERROR "moved to heap: x$"
		keep = &x
	default:
		println(&x)
	}
	return nil
}

func main() {
	n := 1 // ERROR "moved to heap: n$"
	println(f(&n), f(box{&n}))
}
