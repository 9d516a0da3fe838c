package main

import "fmt"

type matrix [2][2]int

type wrapper struct {
	arr [3]int
	sl  []int
	m   map[string]int
	p   *int
}

func modifyArr(a [3]int)          { a[0] = 100 }
func modifySlice(s []int)         { s[0] = 100 }
func grow(s []int) []int          { return append(s, 4) }
func modifyWrapper(w wrapper)     { w.arr[1] = 7; w.sl[1] = 7; w.m["k"] = 7; *w.p = 7 }
func pointerTo(w *wrapper)        { w.arr[1] = 8; w.sl = nil; w.m = nil }
func swap[T any](a, b *T)         { *a, *b = *b, *a }
func remove(s []int, i int) []int { return append(s[:i], s[i+1:]...) }

func show(name string, s []int) { fmt.Printf("%-8s len=%d cap=%d %v\n", name, len(s), cap(s), s) }

func main() {
	a := [3]int{1, 2, 3}
	b := a
	b[0] = 9
	modifyArr(a)
	fmt.Println(a, b, a == b, a != [...]int{1, 2, 3})
	s := a[:]
	modifySlice(s)
	show("s", s)
	t := s[:2]
	t = append(t, 55)
	show("t", t)
	fmt.Println(a)
	u := append(s[:1:1], 77)
	show("u", u)
	show("s", s)
	v := grow(s)
	v[0] = -1
	show("v", v)
	fmt.Println(s[0], a[0])

	n := 5
	w := wrapper{a, []int{1, 2}, map[string]int{}, &n}
	modifyWrapper(w)
	fmt.Println(w.arr, w.sl, w.m, n)
	w2 := w
	pointerTo(&w2)
	fmt.Println(w2.arr, w2.sl == nil, w2.m == nil, w.sl, len(w.m))
	x, y := 1, 2
	swap(&x, &y)
	p, q := &w, &w2
	swap(p, q)
	swap(&p, &q)
	fmt.Println(x, y, w.arr, p.arr, q.arr)

	orig := []int{0, 1, 2, 3, 4}
	cut := remove(orig, 1)
	show("cut", cut)
	show("orig", orig)
	dst := make([]int, 3)
	fmt.Println(copy(dst, orig), copy(dst[1:], dst), dst, copy(dst, []int{}))
	var nilS []int
	nilS = append(nilS, nilS...)
	fmt.Println(nilS == nil, len(nilS), cap(nilS[:0]))
	nilS = append(nilS, 1)
	caps := []int{}
	last := -1
	for i := range 2000 {
		nilS = append(nilS, i)
		if c := cap(nilS); c != last {
			caps = append(caps, c)
			last = c
		}
	}
	fmt.Println(caps)
	type big struct{ a, b, c int64 }
	var bs []big
	for range 5 {
		bs = append(bs, big{})
		fmt.Print(cap(bs), " ")
	}
	fmt.Println(cap(append([]byte("hello"), " world!"...)), cap(append([]string{"a"}, "b", "c", "d")))
	grid := make([][]rune, 2)
	row := []rune("ab")
	for i := range grid {
		grid[i] = row
	}
	grid[0][0] = 'X'
	fmt.Println(string(grid[1]))
	m := matrix{{1, 2}, {3, 4}}
	for i, r := range m {
		r[0] = 0
		m[i][1] *= 2
	}
	for i := range &m {
		m[i][0]--
	}
	fmt.Println(m)
	for i, v := range a {
		a[2] = 10
		if i == 2 {
			fmt.Println("array copy ranged:", v)
		}
	}
	for i, v := range s {
		s[2] = 11
		if i == 2 {
			fmt.Println("slice ranged:", v)
		}
	}
	for i := range s {
		s = append(s, i)
	}
	show("s", s)
	arrp := (*[2]int)(orig)
	arrp[0] = 42
	arr := [2]int(orig)
	arr[1] = 43
	fmt.Println(orig, arr, len(arrp))
	sparse := [...]string{2: "two", 5: "five", "six"}
	fmt.Printf("%d %q\n", len(sparse), sparse)
	idx := []int{3: 1, 0: 5, 6}
	fmt.Println(idx, len(idx))
	clear(idx)
	clear(w.m)
	fmt.Println(idx, min(3, 1, 2), max(2.5, 1), min("b", "a"))
	ps := []*int{&x, &y}
	for _, p := range ps {
		*p *= 10
	}
	fmt.Println(x, y, *ps[0])
	_ = (*[10]int)(orig)
}
