package main

import "fmt"

func handler() {
	if r := recover(); r != nil {
		fmt.Println("direct deferred call recovers:", r)
	}
}

func wrapper() { handler() }

func good() {
	defer handler()
	panic(1)
}

func bad() {
	defer wrapper()
	panic(2)
}

func main() {
	good()
	fmt.Println("between")
	bad()
	fmt.Println("never")
}
