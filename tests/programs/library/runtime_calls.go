// Where a program is: Caller, Callers, FuncForPC.
package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
	"strings"
)

type T struct{}

func (T) M() string { return where() }

func (*T) P() string { return where() }

func where() string {
	pc, file, line, ok := runtime.Caller(1)
	return fmt.Sprint(runtime.FuncForPC(pc).Name(), " ", file[strings.LastIndex(file, "/")+1:] != "", " ", line, " ", ok)
}

func here() int {
	_, _, line, _ := runtime.Caller(0)
	return line
}

func chain(n int) []string {
	if n > 0 {
		return chain(n - 1)
	}
	pcs := make([]uintptr, 20)
	k := runtime.Callers(1, pcs)
	frames := runtime.CallersFrames(pcs[:k])
	var out []string
	for {
		f, more := frames.Next()
		if strings.HasPrefix(f.Function, "main.") {
			out = append(out, fmt.Sprint(f.Function, ":", f.Line))
		}
		if !more {
			break
		}
	}
	return out
}

func deferred() {
	defer func() {
		fmt.Println("deferred", where())
		r := recover()
		err, ok := r.(runtime.Error)
		fmt.Println(ok, err)
	}()
	var a []int
	_ = a[len(a)]
}

func main() {
	fmt.Println(where())
	fmt.Println(T{}.M())
	fmt.Println((&T{}).P())
	fmt.Println(here(), here())
	fmt.Println(func() string { return where() }())
	fmt.Println(chain(3))
	deferred()
	_, _, _, ok := runtime.Caller(100)
	fmt.Println(ok)
	fmt.Println(runtime.GOOS, runtime.GOARCH, runtime.Compiler, runtime.Version()[:6])
	fmt.Println(runtime.NumGoroutine())
	fmt.Println(runtime.FuncForPC(0) == nil, runtime.FuncForPC(1).Name() == "")
	old := debug.SetGCPercent(50)
	fmt.Println(old, debug.SetGCPercent(old))
	n := runtime.GOMAXPROCS(3)
	fmt.Println(n > 0, runtime.GOMAXPROCS(0))
	s := string(debug.Stack())
	fmt.Println(strings.HasPrefix(s, "goroutine 1 [running]:\n"), strings.Contains(s, "main.main()"))
	buf := make([]byte, 20)
	fmt.Println(runtime.Stack(buf, false), string(buf))
}
