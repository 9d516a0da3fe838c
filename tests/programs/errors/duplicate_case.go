package main

import "fmt"

func main() {
	n := 3
	switch n {
	case 1, 2:
		fmt.Println("a")
	case 2:
		fmt.Println("b")
	case 3 - 2:
		fmt.Println("c")
	}
	switch "x" {
	case "a", "a":
	}
	var v any = n
	switch v.(type) {
	case int:
	case string, int:
	}
	switch {
	default:
	default:
	}
	m := map[string]int{"a": 1, "b": 2, "a": 3}
	arr := [3]int{0: 1, 0: 2}
	fmt.Println(m, arr)
}
