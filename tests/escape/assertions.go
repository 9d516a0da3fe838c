// Type assertions and comma-ok forms.
package main

var keep any

func first(v any) *int { // ERROR "leaking param: v to result ~r0 level=0$"
	p := v.(*int)
	return p
}

func try(v any, m map[string]*int, c chan *int) *int { // ERROR "leaking param: v to result ~r0 level=0$" "m does not escape$" "c does not escape$"
	if p, ok := v.(*int); ok {
		return p
	}
	if p, ok := m["a"]; ok {
		return p
	}
	p, ok := <-c
	_ = ok
	return p
}

func main() {
	n := 1 // ERROR "moved to heap: n$"
	m := map[string]*int{"a": &n} // ERROR "map\\[string\\]\\*int\\{\\.\\.\\.\\} does not escape$"
	c := make(chan *int, 1)
	c <- &n
	println(first(&n), try(nil, m, c))
	var a any
	a, keep = m["x"], n // ERROR "n escapes to heap$"
	_ = a
}
