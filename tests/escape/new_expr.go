// new with a value.
package main

var keep *int

func main() {
	p := new(5)
	keep = new(*p + 1) // ERROR "moved to heap: \\.autotmp_2$"
}
