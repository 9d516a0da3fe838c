package main

import "fmt"

func main() {
	for n := 2; ; n-- {
		fmt.Println(1 << n)
	}
}
