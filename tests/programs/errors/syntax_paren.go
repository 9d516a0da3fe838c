package main

import "fmt"

func main() {
	fmt.Println("unclosed"
	x := (1 + 2
	fmt.Println(x))
}
