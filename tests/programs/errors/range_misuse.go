package main

import "fmt"

func main() {
	for i := range 2.5 {
		fmt.Println(i)
	}
	for i, v := range 10 {
		fmt.Println(i, v)
	}
	for i, j, k := range []int{} {
		fmt.Println(i, j, k)
	}
}
