package main

import "fmt"

func main() {
	for i = range 3; i < 2 {
	}
	for i := 0; i < 3 {
		fmt.Println(i)
	}
	for var i = 0; i < 3; i++ {
	}
}
