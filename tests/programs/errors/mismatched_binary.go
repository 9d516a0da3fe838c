package main

import "fmt"

type Meters float64

func main() {
	a := 1
	b := 2.5
	s := "x"
	var m Meters = 3
	fmt.Println(a + b)
	fmt.Println(s + 1)
	fmt.Println(m * b)
	fmt.Println(a == s, a && true)
	fmt.Println("n" + a)
}
