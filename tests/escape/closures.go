// Function literals: captured by value, by reference, returned.
package main

func counter() func() int {
	n := 0 // ERROR "moved to heap: n$"
	return func() int { // ERROR "func literal escapes to heap$"
		n++
		return n
	}
}

func adder(k int) func(int) int {
	return func(x int) int { return x + k } // ERROR "func literal escapes to heap$"
}

var keep func()

func main() {
	total := 0
	add := func(x int) { total += x } // ERROR "func literal does not escape$"
	add(3)
	big := [40]int{}
	small := [4]int{}
	show := func() { println(big[0], small[0]) } // ERROR "func literal does not escape$"
	show()
	keep = func() { println(small[1]) } // ERROR "func literal escapes to heap$"
	func() { total++ }() // ERROR "func literal does not escape$"
	println(counter()(), adder(1)(2), total)
}
