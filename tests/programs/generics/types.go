// Generic types: methods, instances inside instances, embedding, names at run time.
package main

import (
	"errors"
	"fmt"
	"strings"
)

type Pair[A, B any] struct {
	First  A
	Second B
}

func MakePair[A, B any](a A, b B) Pair[A, B] { return Pair[A, B]{a, b} }

func (p Pair[A, B]) Swap() Pair[B, A] { return Pair[B, A]{p.Second, p.First} }

func (p *Pair[A, _]) Set(a A) { p.First = a }

type Stack[T any] struct{ items []T }

func (s *Stack[T]) Push(x ...T) *Stack[T] {
	s.items = append(s.items, x...)
	return s
}

func (s *Stack[T]) Pop() (T, error) {
	if len(s.items) == 0 {
		var zero T
		return zero, errors.New("empty stack")
	}
	x := s.items[len(s.items)-1]
	s.items = s.items[:len(s.items)-1]
	return x, nil
}

func (s Stack[T]) String() string {
	var b strings.Builder
	for _, x := range s.items {
		fmt.Fprintf(&b, "|%v", x)
	}
	return b.String()
}

type Tree[K interface{ ~int | ~string }, V any] struct {
	root *branch[K, V]
	size int
}

type branch[K interface{ ~int | ~string }, V any] struct {
	key         K
	value       V
	left, right *branch[K, V]
}

func (t *Tree[K, V]) Put(k K, v V) {
	at := &t.root
	for *at != nil {
		switch b := *at; {
		case k < b.key:
			at = &b.left
		case k > b.key:
			at = &b.right
		default:
			b.value = v
			return
		}
	}
	*at = &branch[K, V]{key: k, value: v}
	t.size++
}

func (t *Tree[K, V]) Walk(visit func(K, V) bool) {
	var walk func(b *branch[K, V]) bool
	walk = func(b *branch[K, V]) bool {
		return b == nil || walk(b.left) && visit(b.key, b.value) && walk(b.right)
	}
	walk(t.root)
}

type Set[T comparable] map[T]struct{}

func (s Set[T]) Add(x T)           { s[x] = struct{}{} }
func (s Set[T]) Has(x T) (ok bool) { _, ok = s[x]; return }

type Named[T any] struct {
	*Stack[T]
	Pair[string, T]
	Name string
}

type Option[T any] func(*T)

type Matrix[T ~int | ~float64] [2][2]T

func (m Matrix[T]) Mul(n Matrix[T]) (r Matrix[T]) {
	for i := range m {
		for j := range n[0] {
			for k := range n {
				r[i][j] += m[i][k] * n[k][j]
			}
		}
	}
	return
}

type Vec[T any] = []Pair[int, T]

type Chain[T any] struct {
	prev *Chain[T]
	Val  T
}

func (c *Chain[T]) With(v T) *Chain[T] { return &Chain[T]{c, v} }

func (c *Chain[T]) Len() int {
	if c == nil {
		return 0
	}
	return 1 + c.prev.Len()
}

func main() {
	p := MakePair(1, "one")
	p.Set(2)
	fmt.Printf("%v %+v %T %#v\n", p, p.Swap(), p.Swap().Swap(), p)
	var s Stack[float64]
	s.Push(1, 2).Push(3.5)
	fmt.Println(s, &s)
	for range 4 {
		fmt.Println(s.Pop())
	}
	var t Tree[string, Pair[int, []int]]
	for i, w := range strings.Fields("the quick brown fox jumps over the lazy dog") {
		t.Put(w, MakePair(i, []int{i}))
	}
	t.Walk(func(k string, v Pair[int, []int]) bool {
		fmt.Print(k, v, " ")
		return k < "p"
	})
	fmt.Println(t.size)
	set := Set[any]{}
	set.Add(1)
	set.Add("x")
	fmt.Println(set.Has("x"), set.Has(1.0), len(set))
	n := Named[int]{&Stack[int]{}, MakePair("k", 7), "n"}
	n.Push(1, 2)
	n.Set("z")
	fmt.Println(n.First, n.Second, n.Name, n.Stack)
	fmt.Printf("%T %T %T\n", n, set, t.root)
	m := Matrix[int]{{1, 1}, {1, 0}}
	fmt.Println(m.Mul(m).Mul(m), Matrix[float64]{{.5}}.Mul(Matrix[float64]{{3}}))
	fmt.Printf("%T\n", m)
	v := Vec[string]{{1, "a"}, {Second: "b"}}
	fmt.Printf("%v %T\n", v, v)
	var c *Chain[rune]
	c = c.With('a').With('b')
	fmt.Println(c.Len(), string(c.Val))
	set2 := func(o ...Option[Pair[int, bool]]) (p Pair[int, bool]) {
		for _, f := range o {
			f(&p)
		}
		return
	}
	fmt.Println(set2(func(p *Pair[int, bool]) { p.First = 5 }, func(p *Pair[int, bool]) { p.Second = true }))
}
