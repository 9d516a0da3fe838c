package main

import "fmt"

func main() {
	n := 3
	s := n > 2 ? "big" : "small"
	fmt.Println(s)
}
