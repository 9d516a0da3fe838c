package main

import (
	"fmt"
)

func main() {
	a, b := make(chan int), make(chan string)
	select {
	case <-a:
	case b <- "x":
	}
	fmt.Println("unreached")
}
