package main

import (
	"fmt"
	"strconv"
)

func parse(s string) (n int, err error) {
	if s != "" {
		n, err := strconv.Atoi(s)
		if err != nil {
			return
		}
		_ = n
	}
	return
}

func main() {
	fmt.Println(parse("5"))
	var err error
	if true {
		x, err := strconv.Atoi("1")
		fmt.Println(x)
	}
	fmt.Println(err)
}
