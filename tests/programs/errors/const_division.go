package main

import "fmt"

func main() {
	n := 5
	fmt.Println(n / 0)
	fmt.Println(5 % 0)
	fmt.Println(1.0 / 0)
	f := 2.5
	fmt.Println(f / 0)
	fmt.Println(f % 2)
	n /= 0
	const c = 10 / (5 - 5)
}
