package main

import "fmt"

type E struct {
	A int
	B string
}

func main() {
	fmt.Println("a struct without Error prints its type and address")
	defer func() {
		r := recover()
		fmt.Println(r)
		panic(fmt.Sprintf("%+v", r))
	}()
	panic(E{1, "x"})
}
