package main

import "fmt"

func shift(x, n int) int {
	return x << n
}

func try(x, n int) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("caught:", r)
		}
	}()
	fmt.Println(shift(x, n))
}

func main() {
	try(1, 3)
	try(1, 64)
	try(1, -1)
	n := -5
	var i8 int8 = -1
	func() {
		defer func() { fmt.Println(recover()) }()
		fmt.Println(100 >> i8)
	}()
	x := 8
	x >>= n
	fmt.Println("unreachable", x)
}
