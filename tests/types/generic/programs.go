package main

import (
	"errors"
	"fmt"
	"sort"
	"strings"
)

type Stack[T any] struct{ items []T }

func (s *Stack[T]) Push(x T) { s.items = append(s.items, x) }
func (s *Stack[T]) Pop() (T, error) {
	var zero T
	if len(s.items) == 0 {
		return zero, errors.New("empty")
	}
	x := s.items[len(s.items)-1]
	s.items = s.items[:len(s.items)-1]
	return x, nil
}

type Cache[K comparable, V fmt.Stringer] struct {
	m map[K]V
	f func(K) (V, error)
}

func NewCache[K comparable, V fmt.Stringer](f func(K) (V, error)) *Cache[K, V] {
	return &Cache[K, V]{m: make(map[K]V), f: f}
}

func (c *Cache[K, V]) Get(k K) (v V, err error) {
	if v, ok := c.m[k]; ok {
		return v, nil
	}
	if v, err = c.f(k); err != nil {
		return v, fmt.Errorf("get %v: %w", k, err)
	}
	c.m[k] = v
	return
}

type Name string

func (n Name) String() string { return string(n) }

type Numeric interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~float32 | ~float64
}

func Sum[T Numeric](xs ...T) (s T) {
	for _, x := range xs {
		s += x
	}
	return
}

func SortBy[T any, K interface{ ~int | ~string }](xs []T, key func(T) K) {
	sort.Slice(xs, func(i, j int) bool { return key(xs[i]) < key(xs[j]) })
}

type Set[T comparable] map[T]struct{}

func SetOf[T comparable](xs ...T) Set[T] {
	s := Set[T]{}
	for _, x := range xs {
		s[x] = struct{}{}
	}
	return s
}
func (s Set[T]) Has(x T) bool { _, ok := s[x]; return ok }
func (s Set[T]) Union(o Set[T]) Set[T] {
	out := make(Set[T], len(s)+len(o))
	for k := range s {
		out[k] = struct{}{}
	}
	for k := range o {
		out[k] = o[k]
	}
	return out
}

type Result[T any] struct {
	Val T
	Err error
}

func Try[T any](f func() (T, error)) (r Result[T]) { r.Val, r.Err = f(); return }
func Then[A, B any](r Result[A], f func(A) Result[B]) Result[B] {
	if r.Err != nil {
		return Result[B]{Err: r.Err}
	}
	return f(r.Val)
}

type Visitor[R any] interface {
	VisitNum(n int) R
	VisitAdd(a, b Expr[R]) R
}
type Expr[R any] interface{ Accept(v Visitor[R]) R }
type Num[R any] int
type Add[R any] struct{ A, B Expr[R] }

func (n Num[R]) Accept(v Visitor[R]) R { return v.VisitNum(int(n)) }
func (a Add[R]) Accept(v Visitor[R]) R { return v.VisitAdd(a.A, a.B) }

type eval struct{}

func (eval) VisitNum(n int) int          { return n }
func (e eval) VisitAdd(a, b Expr[int]) int { return a.Accept(e) + b.Accept(e) }

type show struct{}

func (show) VisitNum(n int) string             { return fmt.Sprint(n) }
func (s show) VisitAdd(a, b Expr[string]) string { return a.Accept(s) + "+" + b.Accept(s) }

type Matrix[T Numeric] [][]T

func (m Matrix[T]) Mul(o Matrix[T]) Matrix[T] {
	r := make(Matrix[T], len(m))
	for i := range r {
		r[i] = make([]T, len(o[0]))
		for j := range r[i] {
			for k := range o {
				r[i][j] += m[i][k] * o[k][j]
			}
		}
	}
	return r
}

type Graph[N interface{ Edges() []E }, E interface{ Nodes() (N, N) }] struct{ nodes []N }
type vertex struct{ es []*edge }
type edge struct{ a, b *vertex }

func (v *vertex) Edges() []*edge          { return v.es }
func (e *edge) Nodes() (*vertex, *vertex) { return e.a, e.b }

func NewGraph[N interface{ Edges() []E }, E interface{ Nodes() (N, N) }](ns []N) *Graph[N, E] { return &Graph[N, E]{ns} }

type Chain[T any] struct{ fs []func(T) T }

func (c Chain[T]) Add(fs ...func(T) T) Chain[T] { return Chain[T]{append(c.fs, fs...)} }
func (c Chain[T]) Run(t T) T {
	for _, f := range c.fs {
		t = f(t)
	}
	return t
}
func Memo[K comparable, V any](f func(K) V) func(K) V {
	m := map[K]V{}
	return func(k K) V {
		if v, ok := m[k]; ok {
			return v
		}
		v := f(k)
		m[k] = v
		return v
	}
}

func main() {
	var s Stack[string]
	s.Push("a")
	x, err := s.Pop()
	fmt.Println(x, err)
	c := NewCache(func(k int) (Name, error) { return Name(strings.Repeat("x", k)), nil })
	v, _ := c.Get(3)
	fmt.Println(v)
	fmt.Println(Sum(1, 2, 3), Sum(1.5, 2), Sum[int8]())
	ws := []string{"ccc", "a"}
	SortBy(ws, func(s string) int { return len(s) })
	SortBy(ws, strings.ToUpper)
	fmt.Println(SetOf(1, 2).Union(SetOf(3)).Has(3), SetOf[any](1, "a").Has("a"))
	r := Then(Try(func() (int, error) { return 1, nil }), func(i int) Result[string] { return Result[string]{Val: "q"} })
	fmt.Println(r.Val)
	fmt.Println(Add[int]{Num[int](1), Num[int](2)}.Accept(eval{}), Add[string]{Num[string](1), Num[string](2)}.Accept(show{}))
	fmt.Println(Matrix[int]{{1, 2}}.Mul(Matrix[int]{{1}, {2}}))
	g := NewGraph([]*vertex{{}})
	fmt.Println(len(g.nodes))
	fmt.Println(Chain[string]{}.Add(strings.ToUpper, strings.TrimSpace).Run(" a "))
	fib := Memo(func(n int) int { return n })
	fmt.Println(fib(3))
	NewCache(func(k int) (int, error) { return 0, nil }) // ERROR "in call to NewCache, V \(type int\) does not satisfy fmt\.Stringer \(missing method String\)"
	NewGraph([]vertex{}) // ERROR "in call to NewGraph, N \(type vertex\) does not satisfy interface\{Edges\(\) \[\]E\} \(method Edges has pointer receiver\)"
	Add[int]{Num[int](1), Num[string](2)}.Accept(show{}) // ERROR "cannot use Num\[string\]\(2\) \(constant 2 of int type Num\[string\]\) as Expr\[int\] value in struct literal: Num\[string\] does not implement Expr\[int\] \(wrong type for method Accept\).*want Accept\(Visitor\[int\]\) int" "cannot use show\{\} \(value of struct type show\) as Visitor\[int\] value in argument to Add\[int\]\{…\}\.Accept: show does not implement Visitor\[int\] \(wrong type for method VisitAdd\).*want VisitAdd\(Expr\[int\], Expr\[int\]\) int"
	Sum("a") // ERROR "string does not satisfy Numeric \(string missing in ~int \| ~int8 \| ~int16 \| ~int32 \| ~int64 \| ~uint \| ~float32 \| ~float64\)"
	Sum(1, "a") // ERROR "in call to Sum, mismatched types untyped int and untyped string \(cannot infer T\)"
	SetOf([]int{}) // ERROR "\[\]int does not satisfy comparable"
	Then(Try(func() int { return 1 }), nil) // ERROR "in call to Try, type func\(\) int of func\(\) int \{…\} does not match func\(\) \(T, error\) \(cannot infer T\)"
}
