package main

import "fmt"

var count int

func count() {}

type T struct {
	a int
	a string
}

func (T) m()       {}
func (t T) m() int { return 1 }

func dup(x int, x string) {}

func main() {
	v := 1
	var v int
	fmt.Println(v)
}

func main() {}
