package main

import (
	"fmt"
)

func main() {
	var ch chan int
	fmt.Println(len(ch), cap(ch))
	close(ch)
}
