package main

import (
	"fmt"
	"os"
)

var code = 300

func init() {
	fmt.Fprint(os.Stdout, "init\n")
	if code > 255 {
		os.Exit(code)
	}
}

func main() {
	fmt.Println("never")
}
