package main

import "fmt"

type Node struct {
	Val  int
	Next *Node
}

func build(xs ...int) *Node {
	dummy := Node{}
	tail := &dummy
	for _, x := range xs {
		tail.Next = &Node{Val: x}
		tail = tail.Next
	}
	return dummy.Next
}

func (n *Node) String() (s string) {
	for ; n != nil; n = n.Next {
		s += fmt.Sprint(n.Val, "->")
	}
	return s + "nil"
}

func reverse(h *Node) (prev *Node) {
	for h != nil {
		h.Next, prev, h = prev, h, h.Next
	}
	return
}

func merge(a, b *Node) *Node {
	var head *Node
	pp := &head
	for ; a != nil && b != nil; pp = &(*pp).Next {
		if a.Val <= b.Val {
			*pp, a = a, a.Next
		} else {
			*pp, b = b, b.Next
		}
	}
	if *pp = a; a == nil {
		*pp = b
	}
	return head
}

func sortList(h *Node) *Node {
	if h == nil || h.Next == nil {
		return h
	}
	slow, fast := h, h.Next
	for fast != nil && fast.Next != nil {
		slow, fast = slow.Next, fast.Next.Next
	}
	mid := slow.Next
	slow.Next = nil
	return merge(sortList(h), sortList(mid))
}

func removeAll(h **Node, v int) {
	for *h != nil {
		if (*h).Val == v {
			*h = (*h).Next
		} else {
			h = &(*h).Next
		}
	}
}

func cycle(h *Node) (*Node, bool) {
	slow, fast := h, h
	for fast != nil && fast.Next != nil {
		slow, fast = slow.Next, fast.Next.Next
		if slow == fast {
			for slow = h; slow != fast; slow, fast = slow.Next, fast.Next {
			}
			return slow, true
		}
	}
	return nil, false
}

type LRU struct {
	cap        int
	m          map[int]*ent
	head, tail *ent
}
type ent struct {
	k, v       int
	prev, next *ent
}

func NewLRU(n int) *LRU {
	l := &LRU{cap: n, m: map[int]*ent{}, head: &ent{}, tail: &ent{}}
	l.head.next, l.tail.prev = l.tail, l.head
	return l
}
func (l *LRU) unlink(e *ent) { e.prev.next, e.next.prev = e.next, e.prev }
func (l *LRU) front(e *ent) {
	e.prev, e.next = l.head, l.head.next
	e.prev.next, e.next.prev = e, e
}
func (l *LRU) Get(k int) int {
	if e, ok := l.m[k]; ok {
		l.unlink(e)
		l.front(e)
		return e.v
	}
	return -1
}
func (l *LRU) Put(k, v int) {
	if e, ok := l.m[k]; ok {
		e.v = v
		l.unlink(e)
		l.front(e)
		return
	}
	if len(l.m) == l.cap {
		last := l.tail.prev
		l.unlink(last)
		delete(l.m, last.k)
	}
	e := &ent{k: k, v: v}
	l.m[k] = e
	l.front(e)
}

type Trie struct {
	kids [26]*Trie
	end  bool
}

func (t *Trie) Insert(s string) {
	for _, c := range s {
		k := &t.kids[c-'a']
		if *k == nil {
			*k = new(Trie)
		}
		t = *k
	}
	t.end = true
}
func (t *Trie) Words(prefix string, f func(string)) {
	if t == nil {
		return
	}
	if t.end {
		f(prefix)
	}
	for i, k := range t.kids {
		k.Words(prefix+string(rune('a'+i)), f)
	}
}

func main() {
	l := build(3, 1, 2, 3, 5, 4)
	fmt.Println(l, reverse(build(1, 2, 3)), sortList(l))
	h := build(1, 2, 1, 1, 3, 1)
	removeAll(&h, 1)
	fmt.Println(h, merge(build(1, 4), build(2, 3, 9)))
	c := build(1, 2, 3, 4)
	c.Next.Next.Next.Next = c.Next
	n, ok := cycle(c)
	fmt.Println(n.Val, ok)
	_, ok = cycle(build(1, 2))
	fmt.Println(ok)
	lru := NewLRU(2)
	lru.Put(1, 1)
	lru.Put(2, 2)
	fmt.Print(lru.Get(1), " ")
	lru.Put(3, 3)
	fmt.Print(lru.Get(2), " ")
	lru.Put(4, 4)
	fmt.Println(lru.Get(1), lru.Get(3), lru.Get(4))
	var t Trie
	for _, w := range []string{"go", "gopher", "gap", "a"} {
		t.Insert(w)
	}
	t.Words("", func(s string) { fmt.Print(s, " ") })
	fmt.Println()
	var nilNode *Node
	fmt.Println(nilNode, nilNode.Val)
}
