package main

func main() {
	var s []int
	_ = s[::] // ERROR "middle index required in 3-index slice" "final index required in 3-index slice"
	_ = s[:1:] // ERROR "final index required in 3-index slice"
	_ = s[::2] // ERROR "middle index required in 3-index slice"
	_ = s[1:]
	_ = "x"[1:2:] // ERROR "final index required in 3-index slice" "invalid operation: 3-index slice of string"
}
