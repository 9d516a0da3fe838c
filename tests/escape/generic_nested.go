package main

import (
	"fmt"
	"sort"
	"strings"
)

type Big struct {
	Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa int
	Bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb int
	Cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc int
	Dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd int
	Eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee int
}

type Box[T any] struct{ v T }

func (b Box[T]) Map[U any](f func(T) U) Box[U] { return Box[U]{f(b.v)} }
func (b *Box[T]) Ptr() *T                      { return &b.v }
func (b Box[T]) String() string                { return fmt.Sprintf("[%v]", b.v) } // ERROR "\\.\\.\\. argument does not escape$" "b\\.v escapes to heap$" "\\.\\.\\. argument does not escape$" "b\\.v escapes to heap$" "\\.\\.\\. argument does not escape$" "b\\.v escapes to heap$" "\\.\\.\\. argument does not escape$" "b\\.v escapes to heap$" "\\.\\.\\. argument does not escape$" "b\\.v escapes to heap$" "\\.\\.\\. argument does not escape$" "b\\.v escapes to heap$" "\\.\\.\\. argument does not escape$" "b\\.v escapes to heap$" "\\.\\.\\. argument does not escape$" "b\\.v escapes to heap$" "\\.\\.\\. argument does not escape$" "\\.\\.\\. argument does not escape$" "b\\.v escapes to heap$" "\\.\\.\\. argument does not escape$" "b\\.v escapes to heap$"

func list[T any](xs ...T) []T { fmt.Println(xs); return append([]T{}, xs...) } // ERROR "\\.\\.\\. argument does not escape$" "xs escapes to heap$" "\\[\\]go\\.shape\\.int\\{\\} escapes to heap$" "append escapes to heap$" "\\.\\.\\. argument does not escape$" "xs escapes to heap$" "\\[\\]go\\.shape\\.313f7bddf65163a3ae250441563eade4fc8e9ac63bbedabb9eb44caa980df5d5\\{\\} escapes to heap$" "append escapes to heap$" "\\.\\.\\. argument does not escape$" "xs escapes to heap$" "\\[\\]go\\.shape\\.struct \\{ main\\.v go\\.shape\\.int \\}\\{\\} escapes to heap$" "append escapes to heap$" "\\.\\.\\. argument does not escape$" "xs escapes to heap$" "\\[\\]go\\.shape\\.map\\[string\\]main\\.Box\\[go\\.shape\\.\\*uint8\\]\\{\\} escapes to heap$" "append escapes to heap$" "\\.\\.\\. argument does not escape$" "xs escapes to heap$" "\\[\\]go\\.shape\\.struct \\{ A go\\.shape\\.int; B \\[\\]go\\.shape\\.int \\}\\{\\} escapes to heap$" "append escapes to heap$" "\\.\\.\\. argument does not escape$" "xs escapes to heap$" "\\[\\]go\\.shape\\.func\\(go\\.shape\\.int\\) main\\.Box\\[go\\.shape\\.int\\]\\{\\} escapes to heap$" "append escapes to heap$" "\\.\\.\\. argument does not escape$" "xs escapes to heap$" "\\[\\]go\\.shape\\.chan main\\.Box\\[go\\.shape\\.int\\]\\{\\} escapes to heap$" "append escapes to heap$" "\\.\\.\\. argument does not escape$" "xs escapes to heap$" "\\[\\]go\\.shape\\.struct \\{ main\\.v go\\.shape\\.string \\}\\{\\} escapes to heap$" "append escapes to heap$" "\\.\\.\\. argument does not escape$" "xs escapes to heap$" "\\[\\]go\\.shape\\.struct \\{ A go\\.shape\\.string; B \\[\\]go\\.shape\\.string \\}\\{\\} escapes to heap$" "append escapes to heap$" "\\.\\.\\. argument does not escape$" "xs escapes to heap$" "\\[\\]go\\.shape\\.func\\(go\\.shape\\.string\\) main\\.Box\\[go\\.shape\\.string\\]\\{\\} escapes to heap$" "append escapes to heap$" "\\.\\.\\. argument does not escape$" "xs escapes to heap$" "\\[\\]go\\.shape\\.chan main\\.Box\\[go\\.shape\\.string\\]\\{\\} escapes to heap$" "append escapes to heap$" "\\.\\.\\. argument does not escape$" "xs escapes to heap$" "\\[\\]go\\.shape\\.string\\{\\} escapes to heap$" "append escapes to heap$"

var global = list(1, 2, 3) // ERROR "\\.\\.\\. argument escapes to heap$"
var table = map[string]Box[int]{"a": {1}} // ERROR "map\\[string\\]Box\\[int\\]\\{\\.\\.\\.\\} escapes to heap$"
var fnv = list[string]
var pbox = &Box[string]{"g"}
var meth = pbox.Ptr // ERROR "pbox\\.Ptr escapes to heap$"

func nest[T any](x T) { // ERROR "moved to heap: x$" "moved to heap: x$"
	b := Box[Box[T]]{Box[T]{x}} // ERROR "moved to heap: b$" "moved to heap: b$"
	fmt.Println(b.String(), b) // ERROR "\\.\\.\\. argument does not escape$" "Box\\[go\\.shape\\.struct \\{ main\\.v go\\.shape\\.int \\}\\]\\.String\\(b, \\(\\*\\[5\\]uintptr\\)\\(\\.dict\\[0\\]\\)\\) escapes to heap$" "b escapes to heap$" "\\.\\.\\. argument does not escape$" "Box\\[go\\.shape\\.struct \\{ main\\.v go\\.shape\\.string \\}\\]\\.String\\(b, \\(\\*\\[5\\]uintptr\\)\\(\\.dict\\[0\\]\\)\\) escapes to heap$" "b escapes to heap$"
	bs := list(b.v, b.v) // ERROR "\\.\\.\\. argument escapes to heap$" "\\.\\.\\. argument escapes to heap$"
	c := Box[[]Box[T]]{bs} // ERROR "moved to heap: c$" "moved to heap: c$"
	fmt.Println(c, c.Ptr(), len(*c.Ptr())) // ERROR "\\.\\.\\. argument does not escape$" "c escapes to heap$" "len\\(\\*\\(\\*Box\\[go\\.shape\\.\\[\\]main\\.Box\\[go\\.shape\\.int\\]\\]\\)\\.Ptr\\(c, \\(\\*\\[5\\]uintptr\\)\\(\\.dict\\[2\\]\\)\\)\\) escapes to heap$" "\\.\\.\\. argument does not escape$" "c escapes to heap$" "len\\(\\*\\(\\*Box\\[go\\.shape\\.\\[\\]main\\.Box\\[go\\.shape\\.string\\]\\]\\)\\.Ptr\\(c, \\(\\*\\[5\\]uintptr\\)\\(\\.dict\\[2\\]\\)\\)\\) escapes to heap$"
	m := map[string]Box[*T]{"k": {&x}} // ERROR "map\\[string\\]Box\\[go\\.shape\\.\\*uint8\\]\\{\\.\\.\\.\\} escapes to heap$" "map\\[string\\]Box\\[go\\.shape\\.\\*uint8\\]\\{\\.\\.\\.\\} escapes to heap$"
	fmt.Println(m, list(m)) // ERROR "\\.\\.\\. argument does not escape$" "list\\[go\\.shape\\.map\\[string\\]main\\.Box\\[go\\.shape\\.\\*uint8\\]\\]\\(\\(\\*\\[4\\]uintptr\\)\\(\\.dict\\[3\\]\\), \\.\\.\\. argument\\.\\.\\.\\) escapes to heap$" "\\.\\.\\. argument escapes to heap$" "\\.\\.\\. argument does not escape$" "list\\[go\\.shape\\.map\\[string\\]main\\.Box\\[go\\.shape\\.\\*uint8\\]\\]\\(\\(\\*\\[4\\]uintptr\\)\\(\\.dict\\[3\\]\\), \\.\\.\\. argument\\.\\.\\.\\) escapes to heap$" "\\.\\.\\. argument escapes to heap$"
	s := list(struct { // ERROR "\\.\\.\\. argument escapes to heap$" "\\.\\.\\. argument escapes to heap$"
		A T
		B []T
	}{x, nil})
	fmt.Println(s) // ERROR "\\.\\.\\. argument does not escape$" "s escapes to heap$" "\\.\\.\\. argument does not escape$" "s escapes to heap$"
	f := func(y T) Box[T] { return Box[T]{y} } // ERROR "func literal escapes to heap$" "func literal escapes to heap$"
	fmt.Println(list(f)[0](x)) // ERROR "\\.\\.\\. argument does not escape$" "\\.autotmp_8\\(x\\) escapes to heap$" "\\.\\.\\. argument escapes to heap$" "\\.\\.\\. argument does not escape$" "\\.autotmp_8\\(x\\) escapes to heap$" "\\.\\.\\. argument escapes to heap$"
	ch := make(chan Box[T], 1)
	ch <- Box[T]{x}
	fmt.Println(<-ch) // ERROR "\\.\\.\\. argument does not escape$" "<-ch escapes to heap$" "\\.\\.\\. argument does not escape$" "<-ch escapes to heap$"
	fmt.Println(list(ch)) // ERROR "\\.\\.\\. argument does not escape$" "list\\[go\\.shape\\.chan main\\.Box\\[go\\.shape\\.int\\]\\]\\(\\(\\*\\[4\\]uintptr\\)\\(\\.dict\\[6\\]\\), \\.\\.\\. argument\\.\\.\\.\\) escapes to heap$" "\\.\\.\\. argument escapes to heap$" "\\.\\.\\. argument does not escape$" "list\\[go\\.shape\\.chan main\\.Box\\[go\\.shape\\.string\\]\\]\\(\\(\\*\\[4\\]uintptr\\)\\(\\.dict\\[6\\]\\), \\.\\.\\. argument\\.\\.\\.\\) escapes to heap$" "\\.\\.\\. argument escapes to heap$"
	var st fmt.Stringer = Box[T]{x} // ERROR "Box\\[go\\.shape\\.int\\]\\{\\.\\.\\.\\} escapes to heap$" "Box\\[go\\.shape\\.string\\]\\{\\.\\.\\.\\} escapes to heap$"
	fmt.Println(st.String()) // ERROR "\\.\\.\\. argument does not escape$" "st\\.String\\(\\) escapes to heap$" "\\.\\.\\. argument does not escape$" "st\\.String\\(\\) escapes to heap$"
	g := b.v.String
	fmt.Println(g()) // ERROR "\\.\\.\\. argument does not escape$" "g\\(\\) escapes to heap$" "\\.\\.\\. argument does not escape$" "g\\(\\) escapes to heap$"
	h := (*Box[T]).Ptr
	fmt.Println(*h(&b.v)) // ERROR "\\.\\.\\. argument does not escape$" "\\*h\\(&b\\.v\\) escapes to heap$" "\\.\\.\\. argument does not escape$" "\\*h\\(&b\\.v\\) escapes to heap$"
	defer b.String()
	defer fmt.Println(b.v.String()) // ERROR "Box\\[go\\.shape\\.int\\]\\.String\\(b\\.v, \\(\\*\\[5\\]uintptr\\)\\(\\.dict\\[7\\]\\)\\) escapes to heap$" "\\.\\.\\. argument does not escape$" "Box\\[go\\.shape\\.string\\]\\.String\\(b\\.v, \\(\\*\\[5\\]uintptr\\)\\(\\.dict\\[7\\]\\)\\) escapes to heap$" "\\.\\.\\. argument does not escape$"
	go b.Ptr()
	k := Box[T].String
	fmt.Println(k(b.v)) // ERROR "\\.\\.\\. argument does not escape$" "k\\(b\\.v\\) escapes to heap$" "\\.\\.\\. argument does not escape$" "k\\(b\\.v\\) escapes to heap$"
	fmt.Println(b.v.Map(func(t T) string { return fmt.Sprint(t) })) // ERROR "\\.\\.\\. argument does not escape$" "Box\\[go\\.shape\\.int\\]\\.Map\\[go\\.shape\\.string\\]\\(b\\.v, \\(\\*\\[3\\]uintptr\\)\\(\\.dict\\[8\\]\\), func literal\\) escapes to heap$" "func literal does not escape$" "\\.\\.\\. argument does not escape$" "t escapes to heap$" "\\.\\.\\. argument does not escape$" "Box\\[go\\.shape\\.string\\]\\.Map\\[go\\.shape\\.string\\]\\(b\\.v, \\(\\*\\[3\\]uintptr\\)\\(\\.dict\\[8\\]\\), func literal\\) escapes to heap$" "func literal does not escape$" "\\.\\.\\. argument does not escape$" "t escapes to heap$"
}

type Num interface{ ~int | ~float64 }

func sum[T Num](m map[string]T) (t T) {
	keys := make([]string, 0, len(m)) // ERROR "make\\(\\[\\]string, 0, len\\(m\\)\\) does not escape$" "make\\(\\[\\]string, 0, len\\(m\\)\\) does not escape$"
	for k := range m {
		keys = append(keys, k) // ERROR "append does not escape$" "append does not escape$"
	}
	sort.Strings(keys)
	for _, k := range keys {
		t += m[k]
	}
	defer func() { fmt.Println("sum", t, strings.Join(keys, ",")) }() // ERROR "func literal does not escape$" "\\.\\.\\. argument does not escape$" "\"sum\" escapes to heap$" "t escapes to heap$" "strings\\.Join\\(keys, \",\"\\) escapes to heap$" "func literal does not escape$" "\\.\\.\\. argument does not escape$" "\"sum\" escapes to heap$" "t escapes to heap$" "strings\\.Join\\(keys, \",\"\\) escapes to heap$"
	return t
}

type Rec[T any] struct {
	kids []*Rec[T]
	v    T
}

func (r *Rec[T]) Walk(depth int, f func(int, T)) {
	f(depth, r.v)
	for _, k := range r.kids {
		k.Walk(depth+1, f)
	}
}
func (r *Rec[T]) Add(vs ...T) *Rec[T] {
	for _, v := range vs {
		r.kids = append(r.kids, &Rec[T]{v: v}) // ERROR "&Rec\\[go\\.shape\\.int\\]\\{\\.\\.\\.\\} escapes to heap$" "append escapes to heap$"
	}
	return r
}
func fold[T, A any](r *Rec[T], a A, f func(A, T) A) A {
	a = f(a, r.v)
	for _, k := range r.kids {
		a = fold(k, a, f)
	}
	return a
}

type Set[T comparable] struct{ m map[T]bool }

func (s *Set[T]) Add(t T) *Set[T] {
	if s.m == nil {
		s.m = map[T]bool{} // ERROR "map\\[go\\.shape\\.struct \\{ A go\\.shape\\.int; B go\\.shape\\.string \\}\\]bool\\{\\} escapes to heap$" "map\\[go\\.shape\\.int\\]bool\\{\\} escapes to heap$" "map\\[go\\.shape\\.string\\]bool\\{\\} escapes to heap$" "map\\[go\\.shape\\.struct \\{ A int; B string \\}\\]bool\\{\\} escapes to heap$"
	}
	s.m[t] = true
	return s
}
func (s Set[T]) Slice() (out []T) {
	for k := range s.m {
		out = append(out, k) // ERROR "append escapes to heap$" "append escapes to heap$" "append escapes to heap$" "append escapes to heap$"
	}
	return
}
func product[A, B comparable](a Set[A], b Set[B]) Set[struct {
	A A
	B B
}] {
	type pair = struct {
		A A
		B B
	}
	var s Set[pair]
	for _, x := range a.Slice() {
		for _, y := range b.Slice() {
			s.Add(pair{x, y})
		}
	}
	fmt.Println(len(s.Slice()), s) // ERROR "\\.\\.\\. argument does not escape$" "len\\(Set\\[go\\.shape\\.struct \\{ A go\\.shape\\.int; B go\\.shape\\.string \\}\\]\\.Slice\\(s, \\(\\*\\[10\\]uintptr\\)\\(\\.dict\\[2\\]\\)\\)\\) escapes to heap$"
	return s
}

type Fn[A, B any] func(A) B

func (f Fn[A, B]) Then(g Fn[B, B]) Fn[A, B] { return func(a A) B { return g(f(a)) } } // ERROR "func literal escapes to heap$" "func literal escapes to heap$"

type E[T any] struct {
	v   T
	err error
}

func (e E[T]) Error() string { return fmt.Sprintf("%v: %v", e.v, e.err) } // ERROR "\\.\\.\\. argument does not escape$" "e\\.v escapes to heap$" "\\.\\.\\. argument does not escape$" "e\\.v escapes to heap$"
func (e E[T]) Unwrap() error { return e.err }
func wrap[T any](v T, err error) error {
	if err == nil {
		return nil
	}
	return &E[T]{v, err} // ERROR "&E\\[go\\.shape\\.int\\]\\{\\.\\.\\.\\} escapes to heap$" "&E\\[go\\.shape\\.string\\]\\{\\.\\.\\.\\} escapes to heap$"
}
func (e *E[T]) With(v T) *E[T] { c := *e; c.v = v; return &c } // ERROR "moved to heap: c$" "moved to heap: c$"

func main() {
	list(Big{}) // ERROR "\\.\\.\\. argument escapes to heap$"
	nest(1)
	nest("s")
	fmt.Println(global, table, fnv("x"), meth) // ERROR "\\.\\.\\. argument does not escape$" "global escapes to heap$" "fnv\\(\\.\\.\\. argument\\.\\.\\.\\) escapes to heap$" "\\.\\.\\. argument escapes to heap$"
	fmt.Println(Box[int]{3}.Map(func(i int) string { return "x" })) // ERROR "\\.\\.\\. argument does not escape$" "Box\\[go\\.shape\\.int\\]\\.Map\\[go\\.shape\\.string\\]\\(Box\\[int\\]\\{\\.\\.\\.\\}, &\\.dict\\.Box\\[int\\]\\.Map\\[string\\], func literal\\) escapes to heap$" "func literal does not escape$"
	sum(map[string]int{"a": 1}) // ERROR "map\\[string\\]int\\{\\.\\.\\.\\} does not escape$"
	sum(map[string]float64{"a": 1}) // ERROR "map\\[string\\]float64\\{\\.\\.\\.\\} does not escape$"
	r := (&Rec[int]{v: 1}).Add(2, 3) // ERROR "&Rec\\[int\\]\\{\\.\\.\\.\\} does not escape$" "\\.\\.\\. argument does not escape$"
	r.Walk(0, func(d, v int) { fmt.Println(d, v) }) // ERROR "\\.\\.\\. argument does not escape$" "d escapes to heap$" "v escapes to heap$" "func literal does not escape$"
	fmt.Println(fold(r, "", func(a string, v int) string { return a + fmt.Sprint(v) })) // ERROR "a does not escape$" "a \\+ fmt\\.Sprint\\(\\.\\.\\. argument\\.\\.\\.\\) escapes to heap$" "\\.\\.\\. argument does not escape$" "v escapes to heap$" "\\.\\.\\. argument does not escape$" "fold\\[go\\.shape\\.int,go\\.shape\\.string\\]\\(&\\.dict\\.fold\\[int,string\\], r, \"\", func literal\\) escapes to heap$" "func literal does not escape$"
	var a Set[int]
	var b Set[string]
	product(*a.Add(1), *b.Add("x"))
	f := Fn[int, string](func(i int) string { return fmt.Sprint(i) }) // ERROR "\\.\\.\\. argument does not escape$" "i escapes to heap$" "func literal escapes to heap$"
	fmt.Println(f.Then(strings.ToUpper)(3)) // ERROR "\\.\\.\\. argument does not escape$" "\\.autotmp_4\\(3\\) escapes to heap$"
	fmt.Println(wrap(3, fmt.Errorf("e")), wrap("x", nil)) // ERROR "\\.\\.\\. argument does not escape$"
	fmt.Println((&E[string]{}).With("q")) // ERROR "\\.\\.\\. argument does not escape$" "&E\\[string\\]\\{\\} does not escape$"
}
