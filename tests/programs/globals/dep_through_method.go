package main

import "fmt"

type T struct{ n int }

func (t T) get() int  { return t.n + hidden }
func (t *T) inc() int { t.n += step; return t.n }

var first = obj.get()
var obj = T{mk("obj", 10)}
var hidden = mk("hidden", 5)
var second = (*T).inc(&obj)
var step = mk("step", 2)
var fn = indirect
var third = fn()
var last = func() int { return base }()
var base = mk("base", 1)

func indirect() int { return mk("indirect", base*7) }

func mk(s string, n int) int {
	fmt.Print(s, " ")
	return n
}

var _ = mk("blank", 0)

var table = map[string]func() int{
	"a": func() int { return late },
}
var late = mk("late", 4)

func main() {
	fmt.Println()
	fmt.Println(first, obj, hidden, second, step, third, last, base, table["a"]())
}
