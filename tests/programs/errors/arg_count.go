package main

import "fmt"

func add(a, b int) int { return a + b }
func none()            {}
func two() (int, int)  { return 1, 2 }
func vari(s string, n ...int) {
}

func main() {
	fmt.Println(add(1), add(1, 2, 3))
	none(1)
	add(two(), 3)
	vari()
	add("a", "b")
	vari("x", "y")
	fmt.Println(len(), len("a", "b"))
}
