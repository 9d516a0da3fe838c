package main

import (
	"fmt"
)

func main() {
	ch := make(chan int)
	defer fmt.Println("deferred")
	close(ch)
	close(ch)
}
