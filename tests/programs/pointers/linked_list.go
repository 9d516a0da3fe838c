package main

import "fmt"

type node struct {
	val  int
	next *node
}

type list struct {
	head *node
	size int
}

func (l *list) push(v int) {
	l.head = &node{v, l.head}
	l.size++
}

func (l *list) reverse() {
	var prev *node
	for n := l.head; n != nil; {
		n.next, prev, n = prev, n, n.next
	}
	l.head = prev
}

func (l *list) remove(v int) bool {
	for pp := &l.head; *pp != nil; pp = &(*pp).next {
		if (*pp).val == v {
			*pp = (*pp).next
			l.size--
			return true
		}
	}
	return false
}

func (l list) String() string {
	s := "("
	for n := l.head; n != nil; n = n.next {
		s += fmt.Sprint(n.val)
		if n.next != nil {
			s += " -> "
		}
	}
	return s + ")"
}

func main() {
	var l list
	for i := range 5 {
		l.push(i * i)
	}
	fmt.Println(l, l.size)
	l.reverse()
	fmt.Println(l)
	fmt.Println(l.remove(0), l.remove(16), l.remove(4), l.remove(99), l, l.size)
	l.head.next.next = &node{val: 7}
	fmt.Println(l.String())
}
