package main

import (
	"fmt"
	"os"
)

type cleanupErr struct{ err error }

func (c cleanupErr) Error() string { return "cleanup: " + c.err.Error() }

func layered(n int) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("layer", n, r)
			panic(r)
		}
	}()
	if n == 0 {
		var p *cleanupErr
		fmt.Println(p.err)
	}
	layered(n - 1)
}

func main() {
	func() {
		defer func() { fmt.Println("stopped", recover()) }()
		layered(2)
	}()
	defer func() {
		if len(os.Args) > 5 {
			recover()
		}
		panic(cleanupErr{fmt.Errorf("disk full")})
	}()
	layered(1)
}
