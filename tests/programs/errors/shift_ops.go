package main

import "fmt"

func main() {
	f := 2.0
	s := "a"
	var n uint = 2
	fmt.Println(f << 1)
	fmt.Println(1 << f)
	fmt.Println(s<<1, 1<<s)
	fmt.Println(1 << -1)
	var g float64 = 1 << n
	fmt.Println(1.0 << n)
	fmt.Println(int8(1)<<7, 1<<1000)
	fmt.Println(g, 5&^2.5, f&1)
}
