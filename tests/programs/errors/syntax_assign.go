package main

import "fmt"

func main() {
	a, b := 1, 2
	if a = b {
		fmt.Println("assignment as condition")
	}
	var c int := 3
	d = := 4
	fmt.Println(c d)
}
