package main

import "fmt"

func ratio(a, b int) int { return a / b }

func main() {
	for i := 3; ; i-- {
		fmt.Println(ratio(12, i))
	}
}
