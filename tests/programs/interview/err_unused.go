package main

import (
	"errors"
	"fmt"
	str "strings"
	_ "sort"
	"os"
)

func f() (int, error) { return 1, nil }

func main() {
	x := 1
	var y, z int
	z = 3
	a, err := f()
	for i, v := range []int{1} {
	}
	if n := 2; true {
	}
	switch t := any(x).(type) {
	case int:
	}
	func() {
		q := 1
	}()
	fmt.Println(a)
	const unusedConst = 1
	type unusedType int
L:
	for {
		break
	}
	var p *int = &y
	_ = p
	s := "s"
	s = "t"
}
