package main

import (
	"bytes"
	"fmt"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"strings"
)

type T struct{}

func (T) Val() string  { return where() }
func (*T) Ptr() string { return where() }

func where() string {
	pc, file, line, ok := runtime.Caller(1)
	return fmt.Sprint(runtime.FuncForPC(pc).Name(), " ", filepath.Base(file), ":", line, " ", ok)
}

func gen[X any](x X) string { return where() }

func stack() []string {
	pcs := make([]uintptr, 10)
	n := runtime.Callers(1, pcs)
	frames := runtime.CallersFrames(pcs[:n])
	var out []string
	for {
		f, more := frames.Next()
		out = append(out, f.Function)
		if !more {
			break
		}
	}
	return out
}

func deep(n int) []string {
	if n == 0 {
		return stack()
	}
	return deep(n - 1)
}

func main() {
	fmt.Println(where())
	fmt.Println(T{}.Val())
	fmt.Println((&T{}).Ptr())
	fmt.Println(func() string { return where() }())
	f := func() string {
		defer func() {}()
		return func() string { return where() }()
	}
	fmt.Println(f())
	fmt.Println(gen(1), gen("x"))
	fmt.Println(deep(2))
	_, _, _, ok := runtime.Caller(50)
	fmt.Println(ok)
	defer func() {
		recover()
		names := 0
		for _, l := range strings.Split(string(debug.Stack()), "\n") {
			if strings.HasPrefix(l, "main.") {
				names++
			}
		}
		fmt.Println(names, bytes.HasPrefix(debug.Stack(), []byte("goroutine 1 [running]:")))
	}()
	fmt.Println(runtime.GOOS, runtime.GOARCH, runtime.Compiler)
	panic("x")
}
