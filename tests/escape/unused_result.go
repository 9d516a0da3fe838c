// Assignments to variables that nobody reads.
package main

func g() (*int, error) { n := 1; return &n, nil } // ERROR "moved to heap: n$"

func f(p *int, q *int) { // ERROR "p does not escape$" "q does not escape$"
	p = q
	a, _ := g()
	_ = a
	_, b := q, 1
	_ = b
	_ = q
}

func main() {
	x := 1
	f(&x, nil)
}
