// Loops over functions.
package main

func count(yield func(int) bool) { // ERROR "yield does not escape$"
	for i := 0; i < 3; i++ {
		if !yield(i) {
			return
		}
	}
}

var keep *int

func find(want int) *int {
	for i := range count { // ERROR "moved to heap: i$" "func literal does not escape$"
		if i == want {
			return &i
		}
	}
	return nil
}

func main() {
	n := 0
	for i := range count { // ERROR "func literal does not escape$"
		n += i
	}
	for range count { // ERROR "func literal does not escape$"
		n++
	}
	println(n, find(2))
}
