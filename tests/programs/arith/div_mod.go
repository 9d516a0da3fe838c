package main

import "fmt"

func div(a, b int) (int, int) { return a / b, a % b }

func main() {
	for _, p := range [][2]int{{7, 2}, {-7, 2}, {7, -2}, {-7, -2}, {0, 5}, {6, 3}, {-6, 3}} {
		q, r := div(p[0], p[1])
		fmt.Println(p[0], p[1], q, r, q*p[1]+r == p[0])
	}
	x := -13
	fmt.Println(x/4, x%4, x>>2, x&3)
	fmt.Println(x/1, x/-1, x/10, x%10, x/8, x%8)
	var u uint8 = 250
	fmt.Println(u/7, u%7, u/255, u/16)
	var i8 int8 = -128
	for _, d := range []int8{1, -1, 2, -2, 127, -128, 3} {
		fmt.Print(i8/d, ":", i8%d, " ")
	}
	fmt.Println()
	x /= 5
	x %= 2
	fmt.Println(x)
	const big = 1 << 62
	fmt.Println(big/7, big%7, -big/7, -big%7)
}
