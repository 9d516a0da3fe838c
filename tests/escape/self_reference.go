// Linked structures on the stack and on the heap.
package main

type node struct {
	next *node
	v    int
}

func push(head *node, v int) *node { return &node{head, v} } // ERROR "leaking param: head$" "&node\\{\\.\\.\\.\\} escapes to heap$"

func main() {
	a := node{v: 1}
	b := node{next: &a}
	a.next = &b
	var list *node
	list = push(list, 1)
	list = push(list, 2)
	println(list.next.v, b.next.v)
}
