package main

import (
	"fmt"
)

func main() {
	ch := make(chan int)
	go func() { select {} }()
	fmt.Println("before")
	ch <- 1
}
