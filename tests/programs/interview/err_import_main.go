package main

import "fmt"

func main() {
	fmt.Println(ToUpper("x"))
}

func init() int { return 1 }
func main(x int) {}
