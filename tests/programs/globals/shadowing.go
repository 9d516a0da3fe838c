package main

import (
	"fmt"
	"strconv"
)

var count = 10
var name = "global"
var list []int

const limit = 5

func show() { fmt.Println(count, name, list, limit) }

func shadow() {
	count := 1
	count++
	name, other := "local", "x"
	fmt.Println(count, name, other)
	const limit = 2
	fmt.Println(limit)
}

func param(count int) int {
	count *= 2
	return count
}

func assignErr() (err error) {
	if true {
		_, err := strconv.Atoi("zz")
		_ = err
	}
	list, err := make([]int, 2), error(nil)
	list[0] = 9
	return err
}

func main() {
	shadow()
	show()
	fmt.Println(param(count), count)
	count++
	name += "!"
	fmt.Println(assignErr())
	list = append(list, 1)
	show()
	for count := range 2 {
		fmt.Print(count, " ")
	}
	if count := -1; count < 0 {
		fmt.Print(count, " ")
	}
	func(name string) { fmt.Println(name) }("inner")
	show()
}
