package main

func main() {
	_ = []int + 1 // ERROR "\[\]int \(type\) is not an expression"
	_ = 1 - chan int // ERROR "chan int \(type\) is not an expression"
	_ = struct{}{} == map[string]int // ERROR "map\[string\]int \(type\) is not an expression"
	var s [](int)
	_ = [](int) * s // ERROR "\[\]int \(type\) is not an expression"
}
