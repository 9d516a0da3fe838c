// A variable whose address is returned.
package main

func f() *int {
	num := 10 // ERROR "moved to heap: num$"
	return &num
}

func main() {
	println(*f())
}
