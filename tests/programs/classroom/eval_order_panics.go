package main

import "fmt"

type S struct{ a int }

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}
func boom() int        { panic("boom") }
func two(a, b int) int { return a*100 + b }

func main() {
	x := 1
	arr := []int{1, 2}
	i := 5
	var p *S
	var any1 any = "s"
	m := map[string]int{"a": 1}
	z := 0
	set := func() int { x = 2; arr[0] = 7; m["a"] = 9; return 3 }
	fmt.Println(x, arr[0], m["a"], set())
	x, arr[0], m["a"] = 1, 1, 1
	fmt.Println(two(x, set()), two(x+1, set()))
	arr[0] = 1
	fmt.Println(two(arr[0], set()))
	arr[0] = 1
	x = 1
	y := x + set()
	w := arr[0] + set()
	fmt.Println(y, w)
	arr[0] = 1
	s := []int{arr[0], x, set()}
	fmt.Println(s)
	x = 1
	st := struct{ a, b int }{x, set()}
	fmt.Println(st)
	x = 1
	am := map[int]int{x: set()}
	fmt.Println(am)
	x = 1
	aa := [2]int{x, set()}
	fmt.Println(aa)
	x, arr[0] = 1, 1
	f := func() (int, int, int) { return x, arr[0], set() }
	fmt.Println(f())
	try("index", func() { fmt.Println(arr[i], boom()) })
	try("nil", func() { fmt.Println(p.a, boom()) })
	try("div", func() { fmt.Println(1/z, boom()) })
	try("assert", func() { fmt.Println(any1.(int), boom()) })
	try("slice", func() { fmt.Println(arr[i:], boom()) })
	try("two index", func() { two(arr[i], boom()) })
	try("two nil", func() { two(p.a, boom()) })
	try("two div", func() { two(1/z, boom()) })
	try("two assert", func() { two(any1.(int), boom()) })
	try("lit", func() { _ = []int{arr[i], boom()} })
	try("bin", func() { _ = arr[i] + boom() })
	try("bin nil", func() { _ = p.a + boom() })
	try("ret", func() { _ = func() (int, int) { return arr[i], boom() }; func() (int, int) { return arr[i], boom() }() })
	try("ret nil", func() { func() (int, int) { return p.a, boom() }() })
	try("asg", func() { arr[i] = boom() })
	try("asg nil", func() { p.a = boom() })
	try("asg2", func() { a, b := arr[i], boom(); _, _ = a, b })
	try("key", func() { m[fmt.Sprint(arr[i])] = boom() })
	try("index call", func() { fmt.Println(arr[two(0, 7)], boom()) })
	try("index call two", func() { two(arr[two(0, 7)], boom()) })
	try("conv", func() { var a any = arr[i]; _ = a; _ = boom() })
	try("app", func() { arr = append(arr, arr[i], boom()) })
	try("str", func() { _ = "abc"[i:] + fmt.Sprint(boom()) })
	try("cmp", func() { _ = arr[i] == boom() })
	try("meth", func() { fmt.Println(p.a, fmt.Sprint(boom())) })
	try("cond", func() {
		if arr[i] > boom() {
		}
	})
	try("shift", func() { i := -1; fmt.Println(1<<i, boom()) })
	try("sw", func() {
		switch boom() {
		case arr[i]:
		}
	})
	try("arrconv", func() { fmt.Println([4]int(arr[:1]), boom()) })
}
