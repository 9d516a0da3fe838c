package main

import "fmt"

const (
	huge  = 1 << 100
	small = huge >> 98
	pi    = 3.14159265358979323846264338327950288
	third = 1.0 / 3
	ratio = 7 / 2
	fr    = 7 / 2.0
	ch    = 'a' + 1
	str   = "con" + "cat"
	yes   = len(str) > 5 && small == 4
)

const typed int8 = 100

type Level uint8

const (
	Low  Level = 10
	High       = Low * 2
)

func main() {
	fmt.Println(small, pi, third, ratio, fr, ch, str, yes)
	fmt.Printf("%T %T %T %T %T %T\n", small, pi, ch, str, yes, High)
	fmt.Println(huge/(huge-1), huge%7, float64(huge))
	var f float32 = pi
	var i int64 = small * 1000
	var u uint8 = 'z'
	fmt.Println(f, i, u, typed+27, High)
	const mask = ^uint16(0)
	const neg = -5 % 3
	fmt.Println(mask, neg, 5.0/2, 1/2*3.0, 1/2.0*3, 'x'*2)
	const c = 1 << 3.0
	var s uint = 2
	var w = 1.0 * 4 << 1
	fmt.Println(c, 1<<s, w, ^0, +3, -(-3), 6&^3, 6|1, 6^3)
}
