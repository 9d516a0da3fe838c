package main

import "fmt"

var trace []string

func t[T any](name string, v T) T { trace = append(trace, name); return v }
func flush(what string) {
	fmt.Println(what, trace)
	trace = nil
}

type box struct {
	n   int
	arr [3]int
	m   map[string]int
	p   *box
}

func (b box) val(s string) box   { t("val"+s, 0); return b }
func (b *box) ptr(s string) *box { t("ptr"+s, 0); b.n++; return b }
func (b *box) get(n int) int     { return t(fmt.Sprint("get", n), n) }

func pair(a, b int) (int, int) { t("pair", 0); return b, a }

func try(f func()) {
	defer func() { flush(fmt.Sprint(recover())) }()
	f()
}

func main() {
	a := []int{1, 2, 3}
	i := 0
	i, a[i] = 1, 9
	fmt.Println(i, a)
	a[0], a[1], a[2] = a[2], a[0], a[1]
	fmt.Println(a)
	i = 2
	i, a[i], i = 0, i, 5
	fmt.Println(i, a)
	a[t("index", 1)] = t("value", 5)
	flush("assign")
	m := map[string]int{}
	m[t("key", "k")], a[t("idx", 0)] = pair(t("x", 1), t("y", 2))
	flush(fmt.Sprint(m, a))
	a[t("once", 1)] += t("rhs", 10)
	m[t("mk", "k")]++
	flush(fmt.Sprint(m, a))
	b := &box{m: m}
	b.ptr("1").ptr("2").val("3").get(b.n)
	flush(fmt.Sprint(b.n))
	s := []int{t("e0", 0), t("e1", 1), 5: t("e5", 5)}
	mm := map[int]int{t("k1", 1): t("v1", 1), t("k2", 2): t("v2", 2)}
	flush(fmt.Sprint(s, mm))
	_ = t("l", false) && t("r", true)
	_ = t("l", true) || t("r", true)
	_ = t("l", true) && t("r", true) || t("z", false)
	flush("logic")
	fmt.Println(t("a", 1)+t("b", 2)*t("c", 3), t("d", 4))
	flush("arith")
	try(func() { var nm map[string]int; nm[t("nk", "x")] = t("nv", 1) })
	try(func() { var p *box; p.arr[t("pi", 1)] = t("pv", 2) })
	try(func() { a[t("oi", 10)] = t("ov", 1) })
	try(func() { var np *box; np.n, a[0] = t("n1", 1), t("n2", 77) })
	fmt.Println(a[0])
	try(func() { a[0], a[t("far", 9)] = 55, 1 })
	fmt.Println(a[0])
	try(func() { var f func(int); f(t("arg", 1)) })
	try(func() { var x any = "s"; _ = x.(int) + t("after", 1) })
	try(func() { defer t("deferred", 1); var p *box; defer p.ptr(t("darg", "x")); t("body", 1) })
	try(func() { go func(int) {}(t("goarg", 1)) })
	x, y := 1, 2
	x, y = y, x+y
	p, q := &x, &y
	*p, *q, p, q = *q, *p, q, p
	fmt.Println(x, y, *p, *q)
	c := box{n: 1, arr: [3]int{1, 2, 3}}
	d := c
	c, d = d, box{n: c.n + 1, p: &c}
	fmt.Println(c.n, d.n, d.p.n, d.p == &c)
	c.arr, d.arr = [3]int{c.arr[2]}, c.arr
	fmt.Println(c.arr, d.arr)
	ch := make(chan int, 2)
	ch <- t("send", 1)
	var ok bool
	s[t("lhs", 0)], ok = <-ch
	flush(fmt.Sprint(s[0], ok))
	s[1], ok = mm[t("probe", 7)]
	var e any = 3
	s[2], ok = e.(int)
	flush(fmt.Sprint(s, ok))
	switch t("tag", 2) {
	case t("c1", 1), t("c2", 2), t("c3", 3):
	case t("c4", 4):
	}
	flush("switch")
	for i := t("init", 0); t("cond", i) < 2; i = t("post", i+1) {
	}
	for range t("range", 2) {
	}
	flush("for")
	f := func() (r int) { defer func() { r = t("dr", r*2) }(); return t("ret", 4) }
	fmt.Println(f())
	flush("return")
	y = 10
	z := y + func() int { y++; return y }() + y
	fmt.Println(z)
	arr := [3]int{1, 2, 3}
	for i, v := range arr {
		arr[i] = v * 2
		arr[(i+1)%3] = 0
	}
	fmt.Println(arr)
	vals := [2]int{func() int { y = 100; return y }(), y}
	fmt.Println(vals[0])
	b.m[t("q", "zz")] -= b.get(3)
	flush(fmt.Sprint(b.m))
}
