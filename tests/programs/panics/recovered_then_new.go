package main

import "fmt"

func main() {
	defer fmt.Println("outermost")
	defer func() {
		r := recover()
		panic(fmt.Sprint("from ", r))
	}()
	var a []int
	a[0] = 1
}
