package main

import "fmt"

// Deferred built-ins keep their arguments as they were at the defer statement.
func main() {
	m := map[string]int{"a": 1, "b": 2, "c": 3}
	s := []int{1, 2, 3}
	d := make([]int, 2)
	func() {
		k := "a"
		defer delete(m, k)
		k = "b"
		defer clear(s[1:])
		defer copy(d, s)
		s[0] = 9
		fmt.Println(len(m), s, d)
	}()
	fmt.Println(len(m), m["b"], s, d)
	func() {
		defer clear(m)
		fmt.Println(len(m))
	}()
	fmt.Println(m)
	defer println("last words")
	defer func() { fmt.Println(recover()) }()
	defer panic("second")
	panic("first")
}
