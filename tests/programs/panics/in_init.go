package main

import "fmt"

var ready = setup()

func setup() bool {
	fmt.Println("setup")
	return true
}

func init() {
	fmt.Println("init", ready)
	var m map[string][]int
	m["a"] = append(m["a"], 1)
}

func main() {
	fmt.Println("never")
}
