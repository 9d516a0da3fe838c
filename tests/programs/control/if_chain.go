package main

import "fmt"

func grade(n int) string {
	if n < 0 || n > 100 {
		return "invalid"
	} else if n >= 90 {
		return "A"
	} else if n >= 80 {
		return "B"
	} else {
		return "F"
	}
}

func lookup(m map[string]int, k string) int {
	if v, ok := m[k]; ok {
		return v
	} else if v == 0 && !ok {
		return -1
	}
	return -2
}

func main() {
	for _, n := range []int{-1, 0, 79, 80, 90, 100, 101} {
		fmt.Print(grade(n), " ")
	}
	fmt.Println()
	m := map[string]int{"a": 1}
	fmt.Println(lookup(m, "a"), lookup(m, "b"))
	x := 1
	if x := 2; x > 1 {
		x++
		fmt.Println("inner", x)
	}
	fmt.Println("outer", x)
	if err := fmt.Errorf("e%d", x); err != nil {
		fmt.Println(err)
	}
	if x == 1 {
		x := x * 10
		_ = x
	}
	fmt.Println(x)
}
