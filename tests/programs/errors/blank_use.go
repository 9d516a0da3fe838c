package main

import "fmt"

var _ int = "x"

func main() {
	x := _
	_ = 5
	fmt.Println(_)
	_()
	var _, y = 1, 2
	for _ := range 3 {
	}
	_ += 1
}
