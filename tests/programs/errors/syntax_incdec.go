package main

import "fmt"

func main() {
	i := 0
	j := i++
	++i
	fmt.Println(i++, j)
	k = i--
}
