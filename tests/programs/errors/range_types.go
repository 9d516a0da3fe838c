package main

import "fmt"

type T struct{}

func main() {
	for range (T{}) {
	}
	for i := range true {
		fmt.Println(i)
	}
	var s string
	for s = range []int{1} {
	}
	for k, v := range map[string]int{} {
		var n int = k
		var t string = v
		fmt.Println(n, t)
	}
	for a, b := range 5 {
		fmt.Println(a, b)
	}
	fmt.Println(s)
}
