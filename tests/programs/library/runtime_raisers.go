// The runtime's own calls between a panic and a deferred function.
package main

import (
	"fmt"
	"runtime"
	"strings"
)

func stack() (out []string) {
	pc := make([]uintptr, 50)
	frames := runtime.CallersFrames(pc[:runtime.Callers(1, pc)])
	for {
		f, more := frames.Next()
		line := f.Line
		if !strings.HasPrefix(f.Function, "main.") {
			line = 0
		}
		out = append(out, fmt.Sprint(f.Function, ":", line))
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

func try(f func()) {
	defer func() {
		fmt.Println(stack())
		recover()
		fmt.Println(stack())
	}()
	f()
}

func main() {
	var a []int
	var p *int
	z := len(a)
	try(func() { deep(2) })
	try(func() { fmt.Println(a[z]) })
	try(func() { *p = 1 })
	try(func() { fmt.Println(1 / z) })
	fmt.Println(stack())
}
