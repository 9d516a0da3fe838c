package main

import "fmt"

var zero = 0
var value = compute(zero)

func compute(n int) int {
	defer fmt.Println("deferred in compute")
	return 10 / n
}

func main() {
	fmt.Println("never", value)
}
