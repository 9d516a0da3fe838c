package main

import "fmt"

func main() {
	defer func() {
		fmt.Println("deferred one")
		panic("second")
	}()
	panic("first")
}
