package main

import (
	"cmp"
	"fmt"
	"iter"
	"strings"
)

type Comparer[T any] interface{ Compare(T) int }

type Tree[T Comparer[T]] struct {
	val         T
	left, right *Tree[T]
}

func (t *Tree[T]) Insert(v T) *Tree[T] {
	if t == nil {
		return &Tree[T]{val: v}
	}
	if c := v.Compare(t.val); c < 0 {
		t.left = t.left.Insert(v)
	} else if c > 0 {
		t.right = t.right.Insert(v)
	}
	return t
}

func (t *Tree[T]) All() iter.Seq[T] {
	return func(yield func(T) bool) { t.push(yield) }
}

func (t *Tree[T]) push(yield func(T) bool) bool {
	return t == nil || t.left.push(yield) && yield(t.val) && t.right.push(yield)
}

type Date struct{ Y, M, D int }

func (d Date) Compare(o Date) int {
	return cmp.Or(cmp.Compare(d.Y, o.Y), cmp.Compare(d.M, o.M), cmp.Compare(d.D, o.D))
}

type Fold string

func (f Fold) Compare(g Fold) int {
	return strings.Compare(strings.ToLower(string(f)), strings.ToLower(string(g)))
}

func Build[T Comparer[T]](vs ...T) (t *Tree[T]) {
	for _, v := range vs {
		t = t.Insert(v)
	}
	return
}

func Collect[T any](seq iter.Seq[T], limit int) (out []T) {
	for v := range seq {
		if len(out) == limit {
			break
		}
		out = append(out, v)
	}
	return
}

type Node[K cmp.Ordered, V any] struct {
	Key   K
	Val   V
	Kids  []*Node[K, V]
	Outer *Node[K, V]
}

func (n *Node[K, V]) Add(k K, v V) *Node[K, V] {
	kid := &Node[K, V]{Key: k, Val: v, Outer: n}
	n.Kids = append(n.Kids, kid)
	return kid
}

func (n *Node[K, V]) Path() []K {
	if n == nil {
		return nil
	}
	return append(n.Outer.Path(), n.Key)
}

func Walk[K cmp.Ordered, V any](n *Node[K, V], f func(depth int, n *Node[K, V])) {
	var rec func(int, *Node[K, V])
	rec = func(d int, n *Node[K, V]) {
		f(d, n)
		for _, k := range n.Kids {
			rec(d+1, k)
		}
	}
	rec(0, n)
}

func MapTree[K cmp.Ordered, V, W any](n *Node[K, V], f func(V) W) *Node[K, W] {
	out := &Node[K, W]{Key: n.Key, Val: f(n.Val)}
	for _, k := range n.Kids {
		m := MapTree(k, f)
		m.Outer = out
		out.Kids = append(out.Kids, m)
	}
	return out
}

func main() {
	dates := Build(Date{2024, 5, 1}, Date{2023, 12, 31}, Date{2024, 1, 9}, Date{2023, 12, 31})
	for d := range dates.All() {
		fmt.Print(d, " ")
	}
	fmt.Println(Collect(dates.All(), 2))
	words := Build[Fold]("pear", "Apple", "fig", "PEAR", "banana")
	fmt.Printf("%q %T\n", Collect(words.All(), 10), words)
	var none *Tree[Date]
	fmt.Println(Collect(none.All(), 1) == nil)
	root := &Node[string, int]{Key: "/"}
	usr := root.Add("usr", 10)
	usr.Add("bin", 3).Add("go", 1)
	root.Add("tmp", 7)
	Walk(root, func(d int, n *Node[string, int]) {
		fmt.Printf("%s%s=%d %v\n", strings.Repeat("  ", d), n.Key, n.Val, n.Path())
	})
	halves := MapTree(root, func(v int) float64 { return float64(v) / 4 })
	total := 0.0
	Walk(halves, func(_ int, n *Node[string, float64]) { total += n.Val })
	fmt.Println(total, halves.Kids[0].Kids[0].Path())
	fmt.Printf("%T\n", halves)
	none.left.Insert(Date{})
}
