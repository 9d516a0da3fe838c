package main

import (
	"fmt"
	"strings"
)

type op func(float64, float64) float64

func (o op) apply(xs ...float64) float64 {
	acc := xs[0]
	for _, x := range xs[1:] {
		acc = o(acc, x)
	}
	return acc
}

func counter() (inc func() int, reset func(), get func() int) {
	n := 0
	inc = func() int { n++; return n }
	reset = func() { n = 0 }
	get = func() int { return n }
	return
}

func memo[K comparable, V any](f func(K) V) func(K) V {
	seen := map[K]V{}
	return func(k K) V {
		if v, ok := seen[k]; ok {
			return v
		}
		v := f(k)
		seen[k] = v
		return v
	}
}

func compose(fs ...func(string) string) func(string) string {
	return func(s string) string {
		for i := len(fs) - 1; i >= 0; i-- {
			s = fs[i](s)
		}
		return s
	}
}

func variadic(pre string, xs ...any) string { return fmt.Sprint(pre, len(xs), xs == nil, xs) }
func mutate(xs ...int)                      { xs[0] = 100 }

type handler func(string) string
type middleware func(handler) handler

func chain(h handler, ms ...middleware) handler {
	for _, m := range ms {
		h = m(h)
	}
	return h
}

func ycomb(f func(func(int) int) func(int) int) func(int) int {
	type rec func(rec) func(int) int
	g := func(x rec) func(int) int { return f(func(n int) int { return x(x)(n) }) }
	return g(g)
}

func main() {
	inc, reset, get := counter()
	inc()
	inc()
	fmt.Print(get(), " ")
	reset()
	fmt.Println(inc(), get())
	fmt.Println(op(func(a, b float64) float64 { return a * b }).apply(2, 3, 4))
	var fib func(int) int
	calls := 0
	fib = memo(func(n int) int {
		calls++
		if n < 2 {
			return n
		}
		return fib(n-1) + fib(n-2)
	})
	fmt.Println(fib(80), calls)
	fmt.Println(compose(strings.ToUpper, strings.TrimSpace, func(s string) string { return s + "! " })(" hi "))
	fmt.Println(variadic("a"), variadic("b", nil), variadic("c", nil...), variadic("d", []any{1, 2}...), variadic("e", []int{1, 2}))
	xs := []int{1, 2}
	mutate(xs...)
	fmt.Println(xs)
	mutate(5)
	wrap := func(tag string) middleware {
		return func(next handler) handler {
			return func(s string) string { return "<" + tag + ">" + next(s) + "</" + tag + ">" }
		}
	}
	fmt.Println(chain(func(s string) string { return s }, wrap("b"), wrap("i"))("x"))
	fmt.Println(ycomb(func(self func(int) int) func(int) int {
		return func(n int) int {
			if n == 0 {
				return 1
			}
			return n * self(n-1)
		}
	})(10))
	x := 1
	p := &x
	f := func() { x++; *p *= 10; p = new(int) }
	f()
	f()
	fmt.Println(x, *p)
	func() {
		x := x
		x++
		_ = x
	}()
	fmt.Println(x)
	fns := map[string]func(...int) int{
		"sum": func(v ...int) (t int) {
			for _, n := range v {
				t += n
			}
			return
		},
		"len": func(v ...int) int { return len(v) },
	}
	fmt.Println(fns["sum"](1, 2, 3), fns["len"](xs...), fns["nope"] == nil)
	if x, err := fmt.Sscanf("7 8", "%d", &x); err == nil {
		fmt.Println("shadowed", x)
	}
	fmt.Println(x)
}
