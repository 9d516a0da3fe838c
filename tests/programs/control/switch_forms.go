package main

import "fmt"

func f(x int) int { fmt.Print("f", x, " "); return x }

func classify(n int) string {
	switch {
	case n < 0:
		return "neg"
	case n == 0:
		return "zero"
	case n < 10:
		return "small"
	}
	return "big"
}

func main() {
	for i := range 6 {
		switch i {
		case 0:
			fmt.Print("zero ")
		case 1, 2:
			fmt.Print("one-two ")
			fallthrough
		case 3:
			fmt.Print("three ")
		default:
			fmt.Print("default ")
		}
	}
	fmt.Println()
	switch x := f(2); f(x) {
	case f(1), f(2), f(3):
		fmt.Println("hit", x)
	case f(4):
		fmt.Println("no")
	}
	fmt.Println(classify(-1), classify(0), classify(5), classify(50))
	switch {
	default:
		fmt.Println("default first")
	case false:
		fmt.Println("no")
	}
	switch x := 5; {
	case x > 3:
		if x == 5 {
			break
		}
		fmt.Println("skipped")
	}
	switch f(9) {
	}
	switch a := [2]int{1, 2}; a {
	case [2]int{1, 2}:
		fmt.Println("array equal")
	}
	var e any = 3
	switch e {
	case "3":
		fmt.Println("string")
	case 3.0:
		fmt.Println("float")
	case 3:
		fmt.Println("int")
	}
}
