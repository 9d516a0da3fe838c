package main

import (
	"fmt"
	"sort"
	"strings"
	"sync"
)

type visitor func(depth int, name string) visitor

type tree struct {
	name string
	kids []*tree
}

func (t *tree) visit(v visitor, d int) {
	if v = v(d, t.name); v == nil {
		return
	}
	for _, k := range t.kids {
		k.visit(v, d+1)
	}
	v(-1, "")
}

func T(name string, kids ...*tree) *tree { return &tree{name, kids} }

func accumulator() (add func(...int) int, undo func() bool) {
	var hist []int
	total := 0
	add = func(xs ...int) int {
		hist = append(hist, total)
		for _, x := range xs {
			total += x
		}
		return total
	}
	undo = func() (ok bool) {
		if n := len(hist); n > 0 {
			total, hist, ok = hist[n-1], hist[:n-1], true
		}
		return
	}
	return
}

func fibgen() func() int {
	a, b := 0, 1
	return func() (r int) {
		defer func() { a, b = b, a+b }()
		return a
	}
}

type event struct{ handlers map[string][]func(any) }

func (e *event) on(n string, f func(any)) (off func()) {
	if e.handlers == nil {
		e.handlers = map[string][]func(any){}
	}
	i := len(e.handlers[n])
	e.handlers[n] = append(e.handlers[n], f)
	return func() { e.handlers[n][i] = nil }
}
func (e *event) emit(n string, x any) {
	for _, f := range e.handlers[n] {
		if f != nil {
			f(x)
		}
	}
}

func main() {
	var sb strings.Builder
	var v visitor
	v = func(d int, name string) visitor {
		if d < 0 {
			sb.WriteString(")")
			return nil
		}
		if name == "skip" {
			return nil
		}
		sb.WriteString("(" + name)
		return v
	}
	T("root", T("a", T("b")), T("skip", T("hidden")), T("c")).visit(v, 0)
	fmt.Println(sb.String())
	add, undo := accumulator()
	add(1, 2)
	add(10)
	fmt.Print(undo(), add(), undo(), undo(), undo(), add(), "\n")
	f := fibgen()
	for range 10 {
		fmt.Print(f(), " ")
	}
	fmt.Println()
	var e event
	var log []string
	off := e.on("x", func(a any) { log = append(log, fmt.Sprint("1:", a)) })
	e.on("x", func(a any) { log = append(log, fmt.Sprint("2:", a)); off() })
	e.emit("x", "p")
	e.emit("x", "q")
	fmt.Println(log)
	var wg sync.WaitGroup
	var mu sync.Mutex
	var got []int
	for i := 0; i < 5; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			mu.Lock()
			defer mu.Unlock()
			got = append(got, i*i)
		}()
	}
	wg.Wait()
	sort.Ints(got)
	fmt.Println(got)
	var j int
	var fs []func() int
	for j = 0; j < 3; j++ {
		fs = append(fs, func() int { return j })
	}
	for _, f := range fs {
		fmt.Print(f(), " ")
	}
	for i, f := 0, func() int { return 7 }; i < 2; i++ {
		old := f
		f = func() int { return old() + i }
		defer func() { fmt.Print(f(), ";") }()
	}
	x := 1
	func() { x++; defer func() { x *= 10 }(); x++ }()
	fmt.Println(x)
	g := func() func() { y := x; return func() { y++; x = y } }()
	g()
	g()
	fmt.Println(x)
	type op struct {
		sym string
		f   func(int, int) int
	}
	for _, o := range []op{{"+", func(a, b int) int { return a + b }}, {"max", func(a, b int) int { return max(a, b) }}} {
		fmt.Print(o.sym, o.f(3, 4), " ")
	}
	m := map[string]func(...string) string{"join": func(s ...string) string { return strings.Join(s, "/") }}
	fmt.Println(m["join"]("a", "b"), func(n int) int { return n * n }(9))
	var rec func(n int, f func(int)) func()
	rec = func(n int, f func(int)) func() {
		if n == 0 {
			return func() {}
		}
		rest := rec(n-1, f)
		return func() { rest(); f(n) }
	}
	rec(3, func(n int) { fmt.Print("r", n, " ") })()
	fmt.Println()
	i := 10
	p := &i
	for i := range 2 {
		*p += i
		i := i + *p
		p = &i
	}
	fmt.Println(i, *p)
}
