package main

import "fmt"

func days(month int, leap bool) (n int) {
	switch month {
	case 2:
		n = 28
		if leap {
			n++
		}
	case 4, 6, 9, 11:
		n = 30
	default:
		n = 31
	}
	return
}

func ladder(n int) (out string) {
	switch n {
	case 3:
		out += "c"
		fallthrough
	case 2:
		out += "b"
		fallthrough
	case 1:
		out += "a"
	case 0:
		out += "never by fall"
		fallthrough
	default:
		out += "d"
	}
	return out + "."
}

func main() {
	for m := 1; m <= 12; m++ {
		fmt.Print(days(m, m%2 == 0), " ")
	}
	fmt.Println(days(2, false))
	for i := -1; i < 5; i++ {
		fmt.Print(ladder(i), " ")
	}
	fmt.Println()
	switch x := 1; {
	case x == 1:
		x = 2
		fallthrough
	case x == 100:
		fmt.Println("fell into", x)
	}
}
