package main

import (
	"fmt"
	"os"
)

func main() {
	fmt.Fprintf(os.Stderr, "warning: %d\n", 1)
	n, err := fmt.Fprintln(os.Stdout, "out", 2)
	fmt.Println(n, err)
	n, _ = fmt.Print("é", "\n")
	fmt.Fprint(os.Stderr, n, "\n")
	defer fmt.Fprintln(os.Stderr, "deferred to stderr")
	panic(fmt.Sprint("text ", n))
}
