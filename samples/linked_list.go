// Watch the arrows: each node holds the address of the next; reverse turns the arrows round without
// making or copying a node.
package main

import "fmt"

type node struct {
	value int
	next  *node
}

func reverse(n *node) *node {
	var before *node
	for n != nil {
		n.next, before, n = before, n, n.next
	}
	return before
}

func main() {
	var list *node
	for i := 3; i > 0; i-- {
		list = &node{i, list}
	}
	list = reverse(list)
	for n := list; n != nil; n = n.next {
		fmt.Print(n.value, " ")
	}
	fmt.Println()
}
