package main

import "fmt"

func main() {
	n := 1
	case 1:
		fmt.Println(n)
	switch n {
		fmt.Println("before any case")
	case 1:
	}
}
