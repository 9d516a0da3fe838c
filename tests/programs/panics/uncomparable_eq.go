package main

import "fmt"

type pair struct{ a, b any }

func main() {
	x, y := pair{1, "a"}, pair{1, "a"}
	fmt.Println(x == y)
	x.a, y.a = map[string]int{}, 3
	fmt.Println(x == y)
	y.a = map[string]int{}
	fmt.Println(x == y)
}
