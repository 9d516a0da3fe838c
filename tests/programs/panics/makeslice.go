package main

import "fmt"

func buffer(n, c int) []int64 { return make([]int64, n, c) }

func main() {
	fmt.Println(len(buffer(2, 5)))
	defer func() {
		fmt.Println(recover())
		buffer(-1, 5)
	}()
	buffer(5, 2)
}
