package main

import "fmt"

func f() {}

func main() {
	defer f
	fmt.Println("x")
}
