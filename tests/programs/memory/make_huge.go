// A constant length of more than 32 bits is left to the run time: it "does not escape".
package main

import "fmt"

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

func main() {
	try("variable", func() {
		n := 1 << 62
		_ = make([]int, n)
	})
	try("constant", func() { _ = make([]int, 1<<61) })
	try("capacity", func() { _ = make([]int, 3, 1<<60) })
}
