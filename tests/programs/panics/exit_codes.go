package main

import (
	"fmt"
	"os"
)

func fail(code int) {
	fmt.Fprintln(os.Stderr, "failing with", code)
	fmt.Println("stdout too")
	os.Exit(code)
}

func main() {
	fmt.Println(len(os.Args))
	defer panic("not reached")
	fail(7)
}
