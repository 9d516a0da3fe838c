package main

import "fmt"

var a = 10

func add(x, y int) int {
	z := x + y
	return z
}

func main() {
	sum := 0
	for i := range 3 {
		sum = add(sum, i)
	}
	fmt.Println(sum, add(a, 3))
}
