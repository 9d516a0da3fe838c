package main

import "fmt"

func main() {
	var func = 3
	type := "x"
	for := 1
	fmt.Println(func)
}
