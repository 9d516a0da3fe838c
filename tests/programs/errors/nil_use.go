package main

import "fmt"

func main() {
	x := nil
	var y = nil
	fmt.Println(x, y)
	var s string = nil
	var n int = nil
	if s == nil || n == nil {
	}
	fmt.Println(nil == nil)
	nil.foo()
	for range nil {
	}
	*nil = 5
}
