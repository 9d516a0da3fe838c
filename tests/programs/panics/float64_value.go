package main

import "fmt"

type Temp float64

func main() {
	defer fmt.Println("first")
	defer func() {
		fmt.Println(recover())
		panic(Temp(-12.5))
	}()
	panic(1e100)
}
