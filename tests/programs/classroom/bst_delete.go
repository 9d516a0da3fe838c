package main

import (
	"cmp"
	"fmt"
	"strings"
)

type Tree[K cmp.Ordered, V any] struct {
	root *tnode[K, V]
	size int
}

type tnode[K cmp.Ordered, V any] struct {
	key         K
	val         V
	left, right *tnode[K, V]
}

func (t *Tree[K, V]) Put(k K, v V) {
	p := &t.root
	for *p != nil {
		switch c := cmp.Compare(k, (*p).key); {
		case c < 0:
			p = &(*p).left
		case c > 0:
			p = &(*p).right
		default:
			(*p).val = v
			return
		}
	}
	*p = &tnode[K, V]{key: k, val: v}
	t.size++
}

func (t *Tree[K, V]) Get(k K) (v V, ok bool) {
	for n := t.root; n != nil; {
		if k == n.key {
			return n.val, true
		}
		if k < n.key {
			n = n.left
		} else {
			n = n.right
		}
	}
	return
}

func (t *Tree[K, V]) Delete(k K) bool {
	before := t.size
	t.root = t.del(t.root, k)
	return t.size < before
}

func (t *Tree[K, V]) del(n *tnode[K, V], k K) *tnode[K, V] {
	if n == nil {
		return nil
	}
	switch {
	case k < n.key:
		n.left = t.del(n.left, k)
	case k > n.key:
		n.right = t.del(n.right, k)
	case n.left == nil:
		t.size--
		return n.right
	case n.right == nil:
		t.size--
		return n.left
	default:
		next := n.right
		for next.left != nil {
			next = next.left
		}
		n.key, n.val = next.key, next.val
		n.right = t.del(n.right, next.key)
	}
	return n
}

func (n *tnode[K, V]) height() int {
	if n == nil {
		return 0
	}
	return 1 + max(n.left.height(), n.right.height())
}

func (n *tnode[K, V]) draw(sb *strings.Builder, depth int) {
	if n == nil {
		return
	}
	n.right.draw(sb, depth+1)
	fmt.Fprintf(sb, "%*s%v:%v\n", depth*4, "", n.key, n.val)
	n.left.draw(sb, depth+1)
}

func (t *Tree[K, V]) String() string {
	var sb strings.Builder
	t.root.draw(&sb, 0)
	return sb.String()
}

func walk[K cmp.Ordered, V any](n *tnode[K, V], visit func(K, V)) {
	if n != nil {
		walk(n.left, visit)
		visit(n.key, n.val)
		walk(n.right, visit)
	}
}

func main() {
	t := &Tree[int, string]{}
	for i, k := range []int{50, 30, 70, 20, 40, 60, 80, 30} {
		t.Put(k, string(rune('a'+i)))
	}
	fmt.Print(t)
	fmt.Println(t.size, t.root.height())
	for _, k := range []int{20, 30, 50, 99} {
		fmt.Println("delete", k, t.Delete(k), t.size)
		walk(t.root, func(k int, v string) { fmt.Print(k, v, " ") })
		fmt.Println()
	}
	v, ok := t.Get(60)
	fmt.Printf("%q %v\n", v, ok)
	v, ok = t.Get(61)
	fmt.Printf("%q %v\n", v, ok)
	words := Tree[string, int]{}
	for _, w := range strings.Fields("the quick fox and the lazy dog and the cat") {
		n, _ := words.Get(w)
		words.Put(w, n+1)
	}
	fmt.Print(&words)
	fmt.Printf("%T %T\n", t, words)
}
