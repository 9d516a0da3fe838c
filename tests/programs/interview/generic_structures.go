package main

import (
	"cmp"
	"fmt"
	"iter"
	"strings"
)

type List[T any] struct {
	head, tail *node[T]
	size       int
}
type node[T any] struct {
	val  T
	next *node[T]
}

func (l *List[T]) Push(vs ...T) *List[T] {
	for _, v := range vs {
		n := &node[T]{val: v}
		if l.tail == nil {
			l.head = n
		} else {
			l.tail.next = n
		}
		l.tail = n
		l.size++
	}
	return l
}
func (l *List[T]) All() iter.Seq2[int, T] {
	return func(yield func(int, T) bool) {
		i := 0
		for n := l.head; n != nil; n = n.next {
			if !yield(i, n.val) {
				return
			}
			i++
		}
	}
}
func (l *List[T]) Map[U any](f func(T) U) *List[U] {
	out := new(List[U])
	for _, v := range l.All() {
		out.Push(f(v))
	}
	return out
}
func (l *List[T]) Fold[A any](acc A, f func(A, T) A) A {
	for _, v := range l.All() {
		acc = f(acc, v)
	}
	return acc
}

type Tree[K cmp.Ordered, V any] struct {
	root *treeNode[K, V]
	n    int
}
type treeNode[K cmp.Ordered, V any] struct {
	key         K
	val         V
	left, right *treeNode[K, V]
}

func (t *Tree[K, V]) Put(k K, v V) (old V, replaced bool) {
	p := &t.root
	for *p != nil {
		switch c := cmp.Compare(k, (*p).key); {
		case c < 0:
			p = &(*p).left
		case c > 0:
			p = &(*p).right
		default:
			old, (*p).val = (*p).val, v
			return old, true
		}
	}
	*p = &treeNode[K, V]{key: k, val: v}
	t.n++
	return
}
func (n *treeNode[K, V]) walk(yield func(K, V) bool) bool {
	return n == nil || n.left.walk(yield) && yield(n.key, n.val) && n.right.walk(yield)
}
func (t *Tree[K, V]) All() iter.Seq2[K, V] {
	return func(yield func(K, V) bool) { t.root.walk(yield) }
}

type Pair[A, B any] struct {
	First  A
	Second B
}

func MakePair[A, B any](a A, b B) Pair[A, B] { return Pair[A, B]{a, b} }
func (p Pair[A, B]) Swap() Pair[B, A]        { return Pair[B, A]{p.Second, p.First} }
func (p Pair[A, B]) String() string          { return fmt.Sprintf("(%v|%v)", p.First, p.Second) }

type Set[T comparable] map[T]struct{}

func SetOf[T comparable](vs ...T) Set[T] {
	s := Set[T]{}
	for _, v := range vs {
		s[v] = struct{}{}
	}
	return s
}
func (s Set[T]) Has(v T) bool { _, ok := s[v]; return ok }

type Optional[T any] struct {
	v  *T
}

func Some[T any](v T) Optional[T] { return Optional[T]{&v} }
func None[T any]() Optional[T]    { return Optional[T]{} }
func (o Optional[T]) OrElse(d T) T {
	if o.v == nil {
		return d
	}
	return *o.v
}

type Stack[T any] struct{ List[T]; log []string }

func (s *Stack[T]) Push(v T) { s.log = append(s.log, fmt.Sprint(v)); s.List.Push(v) }

type Matrix[T ~int | ~float64] [][]T

func (m Matrix[T]) Mul(o Matrix[T]) Matrix[T] {
	r := make(Matrix[T], len(m))
	for i := range m {
		r[i] = make([]T, len(o[0]))
		for j := range o[0] {
			for k := range o {
				r[i][j] += m[i][k] * o[k][j]
			}
		}
	}
	return r
}

type Vec[T any] = []T

func main() {
	l := new(List[int]).Push(1, 2, 3)
	strs := l.Map(func(i int) string { return strings.Repeat("*", i) })
	for i, s := range strs.All() {
		fmt.Print(i, s, " ")
	}
	fmt.Println(strs.size, l.Fold("", func(a string, v int) string { return a + fmt.Sprint(v) }))
	var t Tree[string, int]
	for i, w := range strings.Fields("the quick brown fox jumps over the lazy dog") {
		if old, rep := t.Put(w, i); rep {
			fmt.Println("replaced", w, old)
		}
	}
	for k, v := range t.All() {
		if k > "q" {
			break
		}
		fmt.Print(k, "=", v, " ")
	}
	fmt.Println(t.n)
	p := MakePair("x", 1.5)
	fmt.Println(p, p.Swap(), p == MakePair("x", 1.5))
	fmt.Printf("%T %T %v %+v\n", p, p.Swap(), &p, struct{ P Pair[int, []string] }{})
	s := SetOf(1, 2, 3)
	fmt.Println(s.Has(2), s.Has(5), len(s))
	fmt.Printf("%T\n", s)
	fmt.Println(Some(3).OrElse(4), None[string]().OrElse("dflt"))
	var st Stack[float64]
	st.Push(1.5)
	st.Push(2.5)
	fmt.Println(st.log, st.size, st.tail.val)
	fmt.Println(Matrix[int]{{1, 2}, {3, 4}}.Mul(Matrix[int]{{0, 1}, {1, 0}}))
	var v Vec[int] = []int{1}
	fmt.Printf("%T %T %T\n", v, t, st)
	type local struct{ a int }
	ll := (&List[local]{}).Push(local{1}, local{2})
	fmt.Printf("%T %v\n", ll, ll.tail.val)
	put := t.Put
	put("zebra", 1)
	add := (*List[int]).Push
	add(l, 9)
	m := l.Map[bool]
	fmt.Println(t.n, l.size, m(func(i int) bool { return i > 2 }).tail.val)
}
