// The calls that are active while a panic goes up.
package main

import (
	"fmt"
	"runtime"
	"strings"
)

func stack() (out []string) {
	pc := make([]uintptr, 50)
	frames := runtime.CallersFrames(pc[:runtime.Callers(2, pc)])
	for {
		f, more := frames.Next()
		if strings.HasPrefix(f.Function, "main.") {
			out = append(out, fmt.Sprint(f.Function, ":", f.Line))
		}
		if !more {
			return out
		}
	}
}

func deep(n int) {
	if n == 0 {
		panic("x")
	}
	deep(n - 1)
}

func mid() {
	defer func() { fmt.Println("mid", stack()) }()
	deep(2)
}

func outer() {
	defer func() {
		fmt.Println("outer", stack())
		recover()
		fmt.Println("after", stack())
	}()
	mid()
}

func main() {
	outer()
}
