package main

import (
	"fmt"
	"os"
	"strings"
)

func counter() (inc func() int, reset func()) {
	n := 0
	return func() int { n++; return n }, func() { n = 0 }
}

func fibonacci() func() int {
	a, b := 0, 1
	return func() int {
		defer func() { a, b = b, a+b }()
		return a
	}
}

type Func func(float64) float64

func (f Func) Then(g Func) Func { return func(x float64) float64 { return g(f(x)) } }
func (f Func) Derive() Func     { return func(x float64) float64 { return (f(x+1e-6) - f(x-1e-6)) / 2e-6 } }
func (f Func) Repeat(n int) Func {
	if n == 0 {
		return func(x float64) float64 { return x }
	}
	return f.Then(f.Repeat(n - 1))
}

type logger struct {
	prefix string
	lines  *[]string
}

func (l logger) Log(format string, args ...any) {
	*l.lines = append(*l.lines, l.prefix+fmt.Sprintf(format, args...))
}

func timed(name string, log func(string, ...any)) func() {
	log("start %s", name)
	return func() { log("end %s", name) }
}

func apply(nums []int, fs ...func(int) int) []int {
	for i := range nums {
		for _, f := range fs {
			nums[i] = f(nums[i])
		}
	}
	return nums
}

func ycomb[T, R any](f func(func(T) R) func(T) R) func(T) R {
	type self func(self) func(T) R
	g := self(func(s self) func(T) R {
		return f(func(x T) R { return s(s)(x) })
	})
	return g(g)
}

func variadic(sep string, xs ...any) (string, int) {
	parts := make([]string, len(xs))
	for i, x := range xs {
		parts[i] = fmt.Sprint(x)
	}
	return strings.Join(parts, sep), len(xs)
}

func multi() (int, string, error) { return 1, "two", nil }

func take(a int, b string, e error) string { return fmt.Sprint(a, b, e) }

func main() {
	inc, reset := counter()
	inc()
	inc()
	fmt.Print(inc(), " ")
	reset()
	fmt.Println(inc())
	f := fibonacci()
	for range 10 {
		fmt.Print(f(), " ")
	}
	fmt.Println()
	sq := Func(func(x float64) float64 { return x * x })
	fmt.Printf("%.3f %.3f %.3f\n", sq.Then(sq)(3), sq.Derive()(3), Func(func(x float64) float64 { return x + 1 }).Repeat(5)(0))
	var lines []string
	l := logger{"> ", &lines}
	log := l.Log
	l.prefix = "changed "
	func() {
		defer timed("work", log)()
		log("%d%%", 50)
	}()
	l.Log("last")
	fmt.Printf("%q\n", lines)
	var fs []func() int
	for i := 0; i < 3; i++ {
		fs = append(fs, func() int { i *= 10; return i })
	}
	for _, f := range fs {
		fmt.Print(f(), f(), " ")
	}
	fmt.Println()
	x := 1
	{
		x := 2
		x++
		_ = x
	}
	if x := x * 10; x > 5 {
		fmt.Println("inner", x)
	} else if y := x; y > 0 {
		fmt.Println(x, y)
	}
	fmt.Println(x)
	fmt.Println(apply([]int{1, 2, 3}, func(n int) int { return n * n }, func(n int) int { return -n }), apply(nil))
	fact := ycomb(func(rec func(int) int) func(int) int {
		return func(n int) int {
			if n == 0 {
				return 1
			}
			return n * rec(n-1)
		}
	})
	fmt.Println(fact(10))
	fmt.Println(variadic("-", 1, "a", nil, []int{2}))
	fmt.Println(variadic("-"))
	fmt.Println(variadic(",", []any{1, 2}...))
	fmt.Println(variadic(",", []any{1, 2}))
	fmt.Println(take(multi()))
	ops := map[string]func(a, b int) (int, error){
		"+": func(a, b int) (int, error) { return a + b, nil },
		"/": func(a, b int) (_ int, err error) {
			if b == 0 {
				err = fmt.Errorf("%d/0", a)
				return
			}
			return a / b, nil
		},
	}
	for _, op := range []string{"+", "/", "^"} {
		if g, ok := ops[op]; ok {
			fmt.Println(g(7, 0))
		} else {
			fmt.Println("no", op, g == nil)
		}
	}
	var rec func(n int) string
	rec = func(n int) string {
		if n > 0 {
			return rec(n/2) + string('0'+byte(n%2))
		}
		return ""
	}
	fmt.Println(rec(37))
	println("to standard error", x, true, 'a')
	defer os.Exit(len(lines))
	defer func(n int) { fmt.Println("arg", n, "now", x) }(x)
	x = 99
}
