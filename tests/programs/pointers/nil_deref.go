package main

import "fmt"

type node struct {
	v    int
	next *node
}

func (n *node) value() int { return n.v }
func (n *node) safe() int {
	if n == nil {
		return -1
	}
	return n.v
}

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, r)
		}
	}()
	f()
}

func main() {
	var n *node
	var p *int
	var a *[2]int
	var s *[]int
	var f func()
	var i fmt.Stringer
	fmt.Println(n.safe(), (&node{v: 2}).next.safe())
	try("field", func() { fmt.Println(n.v) })
	try("method", func() { n.value() })
	try("store", func() { *p = 1 })
	try("load", func() { fmt.Println(*p) })
	try("array", func() { a[0] = 1 })
	try("slice", func() { fmt.Println(len(*s)) })
	try("func", func() { f() })
	try("iface", func() { fmt.Println(i.String()) })
	try("copy", func() { x := *n; fmt.Println(x) })
	try("addr", func() { q := &n.next; fmt.Println(q == nil) })
	fmt.Println(len(a), cap(a))
	list := &node{1, &node{2, nil}}
	for l := list; ; l = l.next {
		fmt.Println("at", l.v)
	}
}
