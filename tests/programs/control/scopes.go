package main

import "fmt"

var x = "package"

func show() string { return x }

func main() {
	fmt.Println(x)
	x := "function"
	{
		x := "block"
		fmt.Println(x)
		x += "!"
	}
	fmt.Println(x, show())
	for x := 0; x < 2; x++ {
		x := x * 10
		fmt.Print(x, " ")
	}
	fmt.Println(x)
	if x := len(x); x > 3 {
		y := x
		fmt.Println(x, y)
	} else {
		fmt.Println("else", x)
	}
	a, b := 1, 2
	b, c := 3, 4
	fmt.Println(a, b, c)
	switch x := 5; x {
	case 5:
		x := "case"
		fmt.Println(x)
	}
	func() {
		x = "changed by closure"
		x := 1
		_ = x
	}()
	fmt.Println(x)
	len := func(s string) int { return 42 }
	fmt.Println(len("abc"))
	true := false
	fmt.Println(true)
	type int string
	var i int = "I am a string"
	fmt.Println(i)
}
