package main

import "fmt"

type entry struct {
	key, val   int
	prev, next *entry
}

type LRU struct {
	cap        int
	items      map[int]*entry
	head, tail *entry
}

func NewLRU(n int) *LRU {
	l := &LRU{cap: n, items: make(map[int]*entry), head: &entry{}, tail: &entry{}}
	l.head.next, l.tail.prev = l.tail, l.head
	return l
}

func (l *LRU) unlink(e *entry) { e.prev.next, e.next.prev = e.next, e.prev }

func (l *LRU) front(e *entry) {
	e.prev, e.next = l.head, l.head.next
	l.head.next.prev = e
	l.head.next = e
}

func (l *LRU) Get(k int) (int, bool) {
	e, ok := l.items[k]
	if !ok {
		return 0, false
	}
	l.unlink(e)
	l.front(e)
	return e.val, true
}

func (l *LRU) Put(k, v int) {
	if e, ok := l.items[k]; ok {
		e.val = v
		l.unlink(e)
		l.front(e)
		return
	}
	if len(l.items) == l.cap {
		old := l.tail.prev
		l.unlink(old)
		delete(l.items, old.key)
	}
	e := &entry{key: k, val: v}
	l.items[k] = e
	l.front(e)
}

func (l *LRU) keys() (out []int) {
	for e := l.head.next; e != l.tail; e = e.next {
		out = append(out, e.key)
	}
	return
}

func main() {
	c := NewLRU(3)
	for i := range 4 {
		c.Put(i, i*10)
		fmt.Println(c.keys(), len(c.items))
	}
	fmt.Println(c.Get(0))
	fmt.Println(c.Get(1))
	c.Put(2, 99)
	c.Put(7, 70)
	fmt.Println(c.keys())
	fmt.Println(c.Get(3))
	fmt.Println(c.Get(2))
}
