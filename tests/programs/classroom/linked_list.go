package main

import (
	"errors"
	"fmt"
	"strings"
)

// A singly linked list with the operations of a first course.

type node struct {
	value int
	next  *node
}

type list struct {
	head *node
	size int
}

var errRange = errors.New("index out of range")

func (l *list) push(v int) {
	l.head = &node{v, l.head}
	l.size++
}

func (l *list) add(vs ...int) {
	for _, v := range vs {
		n := &node{value: v}
		if l.head == nil {
			l.head = n
		} else {
			p := l.head
			for p.next != nil {
				p = p.next
			}
			p.next = n
		}
		l.size++
	}
}

func (l *list) insert(i, v int) error {
	if i < 0 || i > l.size {
		return fmt.Errorf("insert at %d of %d: %w", i, l.size, errRange)
	}
	p := &l.head
	for ; i > 0; i-- {
		p = &(*p).next
	}
	*p = &node{v, *p}
	l.size++
	return nil
}

func (l *list) remove(v int) bool {
	for p := &l.head; *p != nil; p = &(*p).next {
		if (*p).value == v {
			*p = (*p).next
			l.size--
			return true
		}
	}
	return false
}

func (l *list) reverse() {
	var prev *node
	for n := l.head; n != nil; {
		n.next, prev, n = prev, n, n.next
	}
	l.head = prev
}

func (l list) String() string {
	var sb strings.Builder
	for n := l.head; n != nil; n = n.next {
		fmt.Fprintf(&sb, "%d -> ", n.value)
	}
	return sb.String() + "nil"
}

func (n *node) middle() *node {
	slow, fast := n, n
	for fast != nil && fast.next != nil {
		slow, fast = slow.next, fast.next.next
	}
	return slow
}

func hasCycle(n *node) bool {
	slow, fast := n, n
	for fast != nil && fast.next != nil {
		slow, fast = slow.next, fast.next.next
		if slow == fast {
			return true
		}
	}
	return false
}

func sum(n *node) int {
	if n == nil {
		return 0
	}
	return n.value + sum(n.next)
}

func mergeSorted(a, b *node) *node {
	switch {
	case a == nil:
		return b
	case b == nil:
		return a
	case a.value <= b.value:
		a.next = mergeSorted(a.next, b)
		return a
	}
	b.next = mergeSorted(a, b.next)
	return b
}

func main() {
	var l list
	fmt.Println(l, &l)
	l.add(1, 2, 3)
	l.push(0)
	fmt.Println(l, l.size)
	if err := l.insert(2, 99); err != nil {
		fmt.Println(err)
	}
	err := l.insert(10, 5)
	fmt.Println(l, err, errors.Is(err, errRange))
	fmt.Println(l.remove(99), l.remove(77), l)
	l.reverse()
	fmt.Println(&l, sum(l.head), l.head.middle().value)
	other := list{}
	other.add(2, 4, 6)
	l.reverse()
	fmt.Println(list{head: mergeSorted(l.head, other.head)})
	loop := &node{value: 1}
	loop.next = &node{2, &node{3, loop}}
	fmt.Println(hasCycle(loop), hasCycle(l.head))
	var missing *node
	fmt.Printf("%v %+v %T\n", missing, node{value: 3}, missing)
	fmt.Println(missing.middle() == nil)
	fmt.Println(missing.next.value)
}
