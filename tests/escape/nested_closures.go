// Function literals inside of function literals.
package main

func outer() func() func() int {
	a := 1 // ERROR "moved to heap: a$"
	return func() func() int { // ERROR "func literal escapes to heap$"
		b := a // ERROR "moved to heap: b$"
		a++
		return func() int { // ERROR "func literal escapes to heap$"
			b++
			return a + b
		}
	}
}

func main() {
	x := 0
	func() { // ERROR "func literal does not escape$"
		func() { x++ }() // ERROR "func literal does not escape$"
	}()
	println(outer()()(), x)
}
