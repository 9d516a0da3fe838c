package main

import "fmt"

func init() int { return 1 }

func main(args []string) {
	fmt.Println(args)
	init()
}
