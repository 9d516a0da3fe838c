package main

import "fmt"

type node struct {
	val  string
	next *node
}

type stack struct {
	top *node
	n   int
}

func (s *stack) push(v string) {
	n := &node{val: v}
	n.next = s.top
	s.top = n
	s.n++
}

func (s *stack) pop() (string, bool) {
	if s.top == nil {
		return "", false
	}
	v := s.top.val
	s.top = s.top.next
	s.n--
	return v, true
}

func (s *stack) each(f func(string)) {
	for n := s.top; n != nil; n = n.next {
		f(n.val)
	}
}

func onStackOnly() int {
	c := node{"c", nil}
	b := node{"b", &c}
	a := node{"a", &b}
	n := 0
	for p := &a; p != nil; p = p.next {
		n++
	}
	return n
}

func main() {
	var s stack
	for _, w := range []string{"x", "y", "z"} {
		s.push(w)
	}
	all := ""
	s.each(func(v string) { all += v })
	v, ok := s.pop()
	fmt.Println(all, v, ok, s.n, onStackOnly())
	heap := new(stack)
	heap.push("only")
	heap.pop()
	_, ok = heap.pop()
	fmt.Println(ok)
}
