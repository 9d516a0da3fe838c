package main

import (
	"cmp"
	"errors"
	"fmt"
	"sort"
	"strings"
)

type Number interface {
	~int | ~int64 | ~float64
}

type Pair[K comparable, V any] struct {
	Key K
	Val V
}

func (p Pair[K, V]) String() string { return fmt.Sprintf("%v=%v", p.Key, p.Val) } // ERROR "\\.\\.\\. argument does not escape$" "p\\.Key escapes to heap$" "p\\.Val escapes to heap$" "\\.\\.\\. argument does not escape$" "p\\.Key escapes to heap$" "p\\.Val escapes to heap$"

func (p *Pair[K, V]) Set(v V) { p.Val = v }

func Map[T, U any](xs []T, f func(T) U) []U {
	out := make([]U, 0, len(xs)) // ERROR "make\\(\\[\\]go\\.shape\\.string, 0, len\\(xs\\)\\) escapes to heap$" "make\\(\\[\\]go\\.shape\\.int, 0, len\\(xs\\)\\) escapes to heap$" "make\\(\\[\\]go\\.shape\\.float64, 0, len\\(xs\\)\\) escapes to heap$"
	for _, x := range xs {
		out = append(out, f(x)) // ERROR "append escapes to heap$" "append escapes to heap$" "append escapes to heap$"
	}
	return out
}

func Filter[T any](xs []T, keep func(T) bool) []T {
	var out []T
	for _, x := range xs {
		if keep(x) {
			out = append(out, x) // ERROR "append escapes to heap$"
		}
	}
	return out
}

func Reduce[T, A any](xs []T, init A, f func(A, T) A) A {
	acc := init
	for _, x := range xs {
		acc = f(acc, x)
	}
	return acc
}

func Items[K cmp.Ordered, V any](m map[K]V) []Pair[K, V] {
	out := []Pair[K, V]{} // ERROR "\\[\\]Pair\\[go\\.shape\\.string,go\\.shape\\.int\\]\\{\\} escapes to heap$" "\\[\\]Pair\\[go\\.shape\\.int,go\\.shape\\.float64\\]\\{\\} escapes to heap$"
	for k, v := range m {
		out = append(out, Pair[K, V]{k, v}) // ERROR "append escapes to heap$" "append escapes to heap$"
	}
	sort.Slice(out, func(i, j int) bool { return out[i].Key < out[j].Key }) // ERROR "out escapes to heap$" "func literal does not escape$" "out escapes to heap$" "func literal does not escape$"
	return out
}

func Sum[T Number](xs ...T) T {
	var s T
	for _, x := range xs {
		s += x
	}
	return s
}

func SumPairs[K cmp.Ordered, V Number](m map[K]V) V {
	vals := Map(Items(m), func(p Pair[K, V]) V { return p.Val }) // ERROR "func literal does not escape$" "func literal does not escape$"
	fmt.Println("sum:", Sum(vals...), len(vals)) // ERROR "\\.\\.\\. argument does not escape$" "\"sum:\" escapes to heap$" "Sum\\[go\\.shape\\.int\\]\\(\\(\\*\\[3\\]uintptr\\)\\(\\.dict\\[2\\]\\), vals\\.\\.\\.\\) escapes to heap$" "len\\(vals\\) escapes to heap$" "\\.\\.\\. argument does not escape$" "\"sum:\" escapes to heap$" "Sum\\[go\\.shape\\.float64\\]\\(\\(\\*\\[3\\]uintptr\\)\\(\\.dict\\[2\\]\\), vals\\.\\.\\.\\) escapes to heap$" "len\\(vals\\) escapes to heap$"
	return Sum(vals...)
}

func Max[T cmp.Ordered](a, b T) T {
	if a > b {
		return a
	}
	return b
}

func ShowMax[T cmp.Ordered](a, b T) {
	fmt.Println(Max(a, b)) // ERROR "\\.\\.\\. argument does not escape$" "Max\\[go\\.shape\\.int\\]\\(\\(\\*\\[1\\]uintptr\\)\\(\\.dict\\[0\\]\\), a, b\\) escapes to heap$" "\\.\\.\\. argument does not escape$" "Max\\[go\\.shape\\.string\\]\\(\\(\\*\\[1\\]uintptr\\)\\(\\.dict\\[0\\]\\), a, b\\) escapes to heap$"
	fmt.Printf("%v %v\n", a, any(b)) // ERROR "\\.\\.\\. argument does not escape$" "a escapes to heap$" "any\\(b\\) escapes to heap$" "\\.\\.\\. argument does not escape$" "a escapes to heap$" "any\\(b\\) escapes to heap$"
	var e any = Max(a, b) // ERROR "Max\\[go\\.shape\\.int\\]\\(\\(\\*\\[1\\]uintptr\\)\\(\\.dict\\[0\\]\\), a, b\\) does not escape$" "Max\\[go\\.shape\\.string\\]\\(\\(\\*\\[1\\]uintptr\\)\\(\\.dict\\[0\\]\\), a, b\\) does not escape$"
	_ = e
}

type Stack[T any] struct {
	items []T
}

func NewStack[T any]() *Stack[T] { return &Stack[T]{} } // ERROR "&Stack\\[go\\.shape\\.string\\]\\{\\} escapes to heap$"

func (s *Stack[T]) Push(x T) { s.items = append(s.items, x) } // ERROR "append escapes to heap$"

var ErrEmpty = errors.New("empty")

func (s *Stack[T]) Pop() (T, error) {
	var zero T
	if len(s.items) == 0 {
		return zero, fmt.Errorf("pop: %w", ErrEmpty) // ERROR "\\.\\.\\. argument does not escape$"
	}
	x := s.items[len(s.items)-1]
	s.items = s.items[:len(s.items)-1] // ERROR "\\(\\*Stack\\[go\\.shape\\.string\\]\\)\\.Pop ignoring self-assignment in s\\.items = s\\.items\\[:len\\(s\\.items\\) - 1\\]$"
	return x, nil
}

func (s *Stack[T]) Each(f func(T)) {
	for _, x := range s.items {
		f(x)
	}
}

func (s Stack[T]) All() func(yield func(int, T) bool) {
	return func(yield func(int, T) bool) { // ERROR "func literal escapes to heap$"
		for i, x := range s.items {
			if !yield(i, x) {
				return
			}
		}
	}
}

type Stringer interface{ String() string }

func Join[T Stringer](xs []T, sep string) string {
	var b strings.Builder
	for i, x := range xs {
		if i > 0 {
			b.WriteString(sep)
		}
		b.WriteString(x.String())
	}
	return b.String()
}

func Print[T Stringer](x T) {
	fmt.Println(x.String(), x) // ERROR "\\.\\.\\. argument does not escape$" "\\(func\\(go\\.shape\\.int\\) string\\)\\(&\\.dict\\[0\\]\\)\\(x\\) escapes to heap$" "x escapes to heap$" "\\.\\.\\. argument does not escape$" "\\(func\\(go\\.shape\\.struct \\{ Key string; Val int \\}\\) string\\)\\(&\\.dict\\[0\\]\\)\\(x\\) escapes to heap$" "x escapes to heap$"
	f := x.String
	fmt.Println(f()) // ERROR "\\.\\.\\. argument does not escape$" "f\\(\\) escapes to heap$" "\\.\\.\\. argument does not escape$" "f\\(\\) escapes to heap$"
}

type ID int

func (i ID) String() string { return fmt.Sprint("id", int(i)) } // ERROR "\\.\\.\\. argument does not escape$" "\"id\" escapes to heap$" "int\\(i\\) escapes to heap$"

type Tree[T cmp.Ordered] struct {
	root *node[T]
	n    int
}
type node[T cmp.Ordered] struct {
	v    T
	l, r *node[T]
}

func (t *Tree[T]) Insert(v T) {
	p := &t.root
	for *p != nil {
		if v < (*p).v {
			p = &(*p).l
		} else {
			p = &(*p).r
		}
	}
	*p = &node[T]{v: v} // ERROR "&node\\[go\\.shape\\.int\\]\\{\\.\\.\\.\\} escapes to heap$"
	t.n++
}

func (t *Tree[T]) Walk(f func(T)) {
	var walk func(*node[T])
	walk = func(n *node[T]) { // ERROR "func literal does not escape$"
		if n == nil {
			return
		}
		walk(n.l)
		f(n.v)
		walk(n.r)
	}
	walk(t.root)
}

type Cache[K comparable, V any] struct {
	m     map[K]*entry[K, V]
	order []K
	onEv  func(K, V)
}
type entry[K comparable, V any] struct {
	k K
	v V
}

func NewCache[K comparable, V any](cap int, f func(K, V)) *Cache[K, V] {
	return &Cache[K, V]{m: make(map[K]*entry[K, V], cap), order: make([]K, 0, cap), onEv: f} // ERROR "&Cache\\[go\\.shape\\.string,go\\.shape\\.\\[\\]int\\]\\{\\.\\.\\.\\} escapes to heap$" "make\\(map\\[go\\.shape\\.string\\]\\*entry\\[go\\.shape\\.string,go\\.shape\\.\\[\\]int\\], cap\\) escapes to heap$" "make\\(\\[\\]go\\.shape\\.string, 0, cap\\) escapes to heap$"
}
func (c *Cache[K, V]) Put(k K, v V) {
	e := &entry[K, V]{k, v} // ERROR "&entry\\[go\\.shape\\.string,go\\.shape\\.\\[\\]int\\]\\{\\.\\.\\.\\} escapes to heap$"
	c.m[k] = e
	c.order = append(c.order, k) // ERROR "append escapes to heap$"
	if c.onEv != nil {
		defer c.onEv(k, v)
	}
}
func (c *Cache[K, V]) Get(k K) (v V, ok bool) {
	if e, found := c.m[k]; found {
		return e.v, true
	}
	return
}

type Result[T any] struct {
	v   T
	err error
}

func Try[T any](f func() (T, error)) (r Result[T]) {
	defer func() { // ERROR "func literal does not escape$"
		if p := recover(); p != nil {
			r.err = fmt.Errorf("panic: %v", p) // ERROR "\\.\\.\\. argument does not escape$"
		}
	}()
	v, err := f()
	return Result[T]{v, err}
}

func Ptr[T any](v T) *T { return &v } // ERROR "moved to heap: v$" "moved to heap: v$"

func Keys[M ~map[K]V, K comparable, V any](m M) []K {
	r := make([]K, 0, len(m)) // ERROR "make\\(\\[\\]go\\.shape\\.string, 0, len\\(m\\)\\) escapes to heap$"
	for k := range m {
		r = append(r, k) // ERROR "append escapes to heap$"
	}
	return r
}

func main() {
	xs := []int{1, 2, 3} // ERROR "\\[\\]int\\{\\.\\.\\.\\} escapes to heap$"
	fmt.Println(Map(xs, func(i int) string { return fmt.Sprint(i) })) // ERROR "\\.\\.\\. argument does not escape$" "i escapes to heap$" "\\.\\.\\. argument does not escape$" "Map\\[go\\.shape\\.int,go\\.shape\\.string\\]\\(&\\.dict\\.Map\\[int,string\\], xs, func literal\\) escapes to heap$" "func literal does not escape$"
	fmt.Println(Filter(xs, func(i int) bool { return i > 1 })) // ERROR "\\.\\.\\. argument does not escape$" "Filter\\[go\\.shape\\.int\\]\\(&\\.dict\\.Filter\\[int\\], xs, func literal\\) escapes to heap$" "func literal does not escape$"
	fmt.Println(Reduce(xs, 0.5, func(a float64, i int) float64 { return a + float64(i) })) // ERROR "\\.\\.\\. argument does not escape$" "Reduce\\[go\\.shape\\.int,go\\.shape\\.float64\\]\\(&\\.dict\\.Reduce\\[int,float64\\], xs, 0\\.5, func literal\\) escapes to heap$" "func literal does not escape$"
	m := map[string]int{"a": 1, "b": 2} // ERROR "map\\[string\\]int\\{\\.\\.\\.\\} does not escape$"
	for _, p := range Items(m) {
		fmt.Println(p, p.String()) // ERROR "\\.\\.\\. argument does not escape$" "p escapes to heap$" "Pair\\[go\\.shape\\.string,go\\.shape\\.int\\]\\.String\\(p, &\\.dict\\.Pair\\[string,int\\]\\) escapes to heap$"
	}
	SumPairs(m)
	SumPairs(map[int]float64{1: 2}) // ERROR "map\\[int\\]float64\\{\\.\\.\\.\\} does not escape$"
	ShowMax(1, 2)
	ShowMax("a", "b")
	fmt.Println(Max("x", "y"), Max(1.5, 2)) // ERROR "\\.\\.\\. argument does not escape$" "Max\\[go\\.shape\\.string\\]\\(&\\.dict\\.Max\\[string\\], \"x\", \"y\"\\) escapes to heap$" "Max\\[go\\.shape\\.float64\\]\\(&\\.dict\\.Max\\[float64\\], 1\\.5, 2\\) escapes to heap$"
	s := NewStack[string]()
	s.Push("a")
	s.Push("b")
	s.Each(func(x string) { fmt.Println(x) }) // ERROR "leaking param: x$" "\\.\\.\\. argument does not escape$" "x escapes to heap$" "func literal does not escape$"
	for i, x := range s.All() { // ERROR "leaking param: x$" "moved to heap: #state1$" "func literal escapes to heap$"
		fmt.Println(i, x) // ERROR "\\.\\.\\. argument does not escape$" "i escapes to heap$" "x escapes to heap$"
	}
	v, err := s.Pop()
	fmt.Println(v, err) // ERROR "\\.\\.\\. argument does not escape$" "v escapes to heap$"
	fmt.Println(Join([]ID{1, 2}, ",")) // ERROR "\\.\\.\\. argument does not escape$" "Join\\[go\\.shape\\.int\\]\\(&\\.dict\\.Join\\[main\\.ID\\], \\[\\]ID\\{\\.\\.\\.\\}, \",\"\\) escapes to heap$" "\\[\\]ID\\{\\.\\.\\.\\} does not escape$"
	Print(ID(4))
	Print(Pair[string, int]{"k", 1})
	t := &Tree[int]{} // ERROR "&Tree\\[int\\]\\{\\} does not escape$"
	for _, x := range xs {
		t.Insert(x)
	}
	t.Walk(func(i int) { fmt.Print(i, " ") }) // ERROR "\\.\\.\\. argument does not escape$" "i escapes to heap$" "\" \" escapes to heap$" "func literal does not escape$"
	c := NewCache[string, []int](2, func(k string, v []int) { fmt.Println(k, v) }) // ERROR "leaking param: k$" "leaking param: v$" "\\.\\.\\. argument does not escape$" "k escapes to heap$" "v escapes to heap$" "func literal escapes to heap$"
	c.Put("a", xs)
	got, ok := c.Get("a")
	fmt.Println(got, ok) // ERROR "\\.\\.\\. argument does not escape$" "got escapes to heap$" "ok escapes to heap$"
	r := Try(func() (int, error) { panic("x") }) // ERROR "\"x\" escapes to heap$" "func literal does not escape$"
	fmt.Println(r.err, r) // ERROR "\\.\\.\\. argument does not escape$" "r escapes to heap$"
	p := Ptr(3)
	*p++
	fmt.Println(*p, *Ptr("s"), len(Keys(m))) // ERROR "\\.\\.\\. argument does not escape$" "\\*p escapes to heap$" "\\*Ptr\\[go\\.shape\\.string\\]\\(&\\.dict\\.Ptr\\[string\\], \"s\"\\) escapes to heap$" "len\\(Keys\\[go\\.shape\\.map\\[string\\]int,go\\.shape\\.string,go\\.shape\\.int\\]\\(&\\.dict\\.Keys\\[map\\[string\\]int,string,int\\], m\\)\\) escapes to heap$"
	pp := &Pair[string, int]{} // ERROR "&Pair\\[string,int\\]\\{\\} escapes to heap$"
	pp.Set(3)
	set := pp.Set // ERROR "pp\\.Set does not escape$"
	set(4)
	var st fmt.Stringer = pp
	fmt.Println(st) // ERROR "\\.\\.\\. argument does not escape$"
	f := Max[int]
	fmt.Println(f(1, 2)) // ERROR "\\.\\.\\. argument does not escape$" "f\\(1, 2\\) escapes to heap$"
}
