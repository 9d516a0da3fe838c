package main

func main() {
	var a, b, c int // ERROR "declared and not used: a" "declared and not used: b" "declared and not used: c"
	for a, b, c = range []int{} { // ERROR "range clause permits at most two iteration variables"
	}
	for i, j, k := range "" { // ERROR "range clause permits at most two iteration variables"
		_, _ = i, j
	}
	for a, b, c = range make(chan int) { // ERROR "range over make\(chan int\) \(value of type chan int\) permits only one iteration variable"
	}
	for a, b, c = range 3 { // ERROR "range over 3 \(untyped int constant\) permits only one iteration variable"
	}
}
