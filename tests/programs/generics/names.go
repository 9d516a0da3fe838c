// What package runtime calls instances and bodies of loops over functions.
package main

import (
	"fmt"
	"runtime"
)

type L[T any] struct{}

func (l *L[T]) who() string {
	pc, _, line, _ := runtime.Caller(0)
	return fmt.Sprint(runtime.FuncForPC(pc).Name(), " ", line)
}

func g[T any](x T) string {
	f := func() string {
		pc, _, _, _ := runtime.Caller(0)
		return runtime.FuncForPC(pc).Name()
	}
	return f()
}

func main() {
	fmt.Println((&L[int]{}).who(), g("x"))
	for range func(y func() bool) { y() } {
		pc, _, _, _ := runtime.Caller(0)
		fmt.Println(runtime.FuncForPC(pc).Name())
	}
}
