package main

import "fmt"

type Cat struct{}

func (Cat) Meow() string { return "meow" }

type Barker interface {
	Bark() string
	Meow() string
}

func main() {
	var v interface{ Meow() string } = Cat{}
	fmt.Println(v.Meow())
	fmt.Println(v.(Barker).Bark())
}
