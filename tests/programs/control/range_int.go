package main

import "fmt"

type Small uint8

func limit() int {
	fmt.Print("[evaluated] ")
	return 3
}

func main() {
	for i := range limit() {
		fmt.Print(i, " ")
	}
	for i := range 0 {
		fmt.Print("never", i)
	}
	n := -4
	for i := range n {
		fmt.Print("never", i)
	}
	fmt.Println()
	n = 4
	for i := range n {
		n = 100
		i *= 2
		fmt.Print(i, " ")
	}
	fmt.Println(n)
	for s := range Small(3) {
		fmt.Printf("%T%d ", s, s)
	}
	const c = 2
	for i := range c {
		fmt.Printf("%T ", i)
	}
	var i8 int8
	for i8 = range 5 {
	}
	fmt.Println(i8)
	sum := 0
	for i := range 10 {
		for j := range i {
			sum += j
		}
	}
	fmt.Println(sum)
}
