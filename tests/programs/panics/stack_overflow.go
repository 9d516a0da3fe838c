package main

import "fmt"

var depth int

// Frames of 64 KiB: the limit of 1 GB is passed after some 16,000 calls.
func deeper(n int) int {
	var pad [8192]int
	pad[n%8192] = n
	depth = n
	return deeper(n+1) + pad[0]
}

func main() {
	defer fmt.Println("deferred calls do not run")
	defer func() { fmt.Println(recover()) }()
	fmt.Println("going down")
	fmt.Println(deeper(1))
}
