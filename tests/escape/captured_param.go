// Parameters and results captured by reference.
package main

func f(a int, p *int) (r int, err error) { // ERROR "p does not escape$"
	defer func() { // ERROR "func literal does not escape$"
		if x := recover(); x != nil {
			r = a
		}
	}()
	g := func() { a++; p = nil } // ERROR "func literal does not escape$"
	g()
	return *p, err
}

func h(n int) func() { return func() { n++ } } // ERROR "moved to heap: n$" "func literal escapes to heap$"

func main() {
	x := 1
	f(1, &x)
	h(2)()
}
