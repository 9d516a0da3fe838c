// Addresses that never leave their function.
package main

func read(p *int) int { return *p } // ERROR "p does not escape$"

func main() {
	n := 1
	p := &n
	q := p
	println(read(q))
}
