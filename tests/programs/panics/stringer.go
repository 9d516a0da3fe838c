package main

import "fmt"

type Level int

func (l Level) String() string { return "level!" }

func main() {
	fmt.Println(Level(3))
	panic(Level(3))
}
