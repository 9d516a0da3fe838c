package main

import (
	"fmt"
	"strings"
)

func f() int { return 1 }

func main() {
	a, b := 1, 2
	a + b
	f
	len("abc")
	-a
	a == b
	append([]int{}, 1)
	"literal"
	strings.ToUpper("fine")
	fmt.Sprint("fine")
	f()
	func() {}
	[]int{1}
	make([]int, 1)
	defer recover()
	defer len("x")
	*(&a)
}
