package main

import (
	"cmp"
	"errors"
	"fmt"
	"iter"
	"maps"
	"slices"
	"strings"
)

type Ordered interface{ cmp.Ordered }

type Heap[T any] struct {
	data []T
	less func(a, b T) bool
}

func NewHeap[T any](less func(a, b T) bool, xs ...T) *Heap[T] {
	h := &Heap[T]{less: less}
	for _, x := range xs {
		h.Push(x)
	}
	return h
}
func (h *Heap[T]) Push(x T) {
	h.data = append(h.data, x)
	for i := len(h.data) - 1; i > 0; {
		p := (i - 1) / 2
		if !h.less(h.data[i], h.data[p]) {
			break
		}
		h.data[i], h.data[p] = h.data[p], h.data[i]
		i = p
	}
}
func (h *Heap[T]) Pop() (top T, ok bool) {
	if len(h.data) == 0 {
		return
	}
	top, ok = h.data[0], true
	last := len(h.data) - 1
	h.data[0] = h.data[last]
	clear(h.data[last:])
	h.data = h.data[:last]
	for i := 0; ; {
		c := 2*i + 1
		if c >= last {
			break
		}
		if c+1 < last && h.less(h.data[c+1], h.data[c]) {
			c++
		}
		if !h.less(h.data[c], h.data[i]) {
			break
		}
		h.data[i], h.data[c] = h.data[c], h.data[i]
		i = c
	}
	return
}
func (h *Heap[T]) Drain() iter.Seq[T] {
	return func(yield func(T) bool) {
		for x, ok := h.Pop(); ok && yield(x); x, ok = h.Pop() {
		}
	}
}

type Stream[T any] iter.Seq[T]

func From[T any](xs ...T) Stream[T]            { return Stream[T](slices.Values(xs)) }
func (s Stream[T]) Filter(f func(T) bool) Stream[T] {
	return func(y func(T) bool) {
		for v := range s {
			if f(v) && !y(v) {
				return
			}
		}
	}
}
func (s Stream[T]) Map[U any](f func(T) U) Stream[U] {
	return func(y func(U) bool) {
		for v := range s {
			if !y(f(v)) {
				return
			}
		}
	}
}
func (s Stream[T]) Reduce[A any](a A, f func(A, T) A) A {
	for v := range s {
		a = f(a, v)
	}
	return a
}
func (s Stream[T]) GroupBy[K comparable](f func(T) K) map[K][]T {
	m := map[K][]T{}
	for v := range s {
		m[f(v)] = append(m[f(v)], v)
	}
	return m
}

type Either[L, R any] struct {
	l    L
	r    R
	left bool
}

func Left[L, R any](l L) Either[L, R]  { return Either[L, R]{l: l, left: true} }
func Right[L, R any](r R) Either[L, R] { return Either[L, R]{r: r} }
func (e Either[L, R]) Fold[T any](f func(L) T, g func(R) T) T {
	if e.left {
		return f(e.l)
	}
	return g(e.r)
}

type Cache[K comparable, V any] struct {
	data map[K]V
	load func(K) (V, error)
	hits int
}

func (c *Cache[K, V]) Get(k K) (v V, err error) {
	if v, ok := c.data[k]; ok {
		c.hits++
		return v, nil
	}
	if v, err = c.load(k); err == nil {
		if c.data == nil {
			c.data = make(map[K]V)
		}
		c.data[k] = v
	}
	return
}

type Numeric interface{ ~int | ~float64 | ~uint8 }

func Stats[S ~[]T, T Numeric](s S) (lo, hi T, mean float64) {
	lo, hi = s[0], s[0]
	var sum T
	for _, v := range s {
		lo, hi, sum = min(lo, v), max(hi, v), sum+v
	}
	return lo, hi, float64(sum) / float64(len(s))
}

func Must[T any](v T, err error) T {
	if err != nil {
		panic(fmt.Errorf("must: %w", err))
	}
	return v
}
func MapKV[M ~map[K]V, K comparable, V, R any](m M, f func(K, V) R) []R {
	var out []R
	for _, k := range slices.SortedFunc(maps.Keys(m), func(a, b K) int { return strings.Compare(fmt.Sprint(a), fmt.Sprint(b)) }) {
		out = append(out, f(k, m[k]))
	}
	return out
}

type Visitor[R any] interface {
	Num(int) R
	Add(a, b R) R
}
type show struct{}

func (show) Num(n int) string       { return fmt.Sprint(n) }
func (show) Add(a, b string) string { return "(" + a + "+" + b + ")" }

type eval struct{}

func (eval) Num(n int) int    { return n }
func (eval) Add(a, b int) int { return a + b }

func expr[R any, V Visitor[R]](v V) R { return v.Add(v.Num(1), v.Add(v.Num(2), v.Num(3))) }

type Grades []float64
type Temp uint8

func main() {
	h := NewHeap(func(a, b string) bool { return len(a) < len(b) || len(a) == len(b) && a < b }, "pear", "fig", "apple", "kiwi")
	for s := range h.Drain() {
		fmt.Print(s, " ")
		if len(s) == 4 {
			h.Push("a")
		}
		if s == "a" {
			break
		}
	}
	fmt.Println(h.data)
	s := From(1, 2, 3, 4, 5, 6)
	fmt.Println(s.Filter(func(i int) bool { return i%2 == 0 }).Map(func(i int) string { return strings.Repeat("#", i) }).Reduce(0, func(n int, s string) int { return n + len(s) }))
	fmt.Println(s.GroupBy(func(i int) bool { return i > 4 }), s.Map(func(i int) float64 { return float64(i) / 2 }).Reduce("", func(a string, f float64) string { return fmt.Sprint(a, f, ";") }))
	e := []Either[error, int]{Left[error, int](errors.New("bad")), Right[error](7)}
	for _, x := range e {
		fmt.Print(x.Fold(error.Error, func(i int) string { return fmt.Sprint("ok ", i) }), " | ")
	}
	c := Cache[string, int]{load: func(k string) (int, error) {
		if k == "" {
			return 0, errors.New("empty")
		}
		return len(k), nil
	}}
	fmt.Println(Must(c.Get("abc")), Must(c.Get("abc")), c.hits)
	fmt.Println(Stats(Grades{1, 2.5, 4}))
	fmt.Println(Stats([]Temp{200, 100}))
	fmt.Println(MapKV(map[int]string{2: "b", 1: "a"}, func(k int, v string) string { return fmt.Sprint(k, v) }))
	fmt.Println(expr[string](show{}), expr[int](eval{}))
	fmt.Printf("%T %T %T %T\n", s, e[0], c.load, NewHeap[Temp])
	defer func() { fmt.Println(recover()) }()
	Must(c.Get(""))
}
