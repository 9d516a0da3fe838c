// Watch objects become garbage: when nothing leads to a node any more it is marked unreachable, and
// it stays in its place until a collection takes it; the chunks make the heap large enough for one.
package main

import "fmt"

type node struct {
	name string
	next *node
}

var head *node

var chunk []byte

func push(name string) { head = &node{name, head} }

func main() {
	push("a")
	push("b")
	push("c")
	head = head.next
	head.next = nil
	for i := range 80 {
		chunk = make([]byte, 1<<16)
		chunk[0] = byte(i)
	}
	push("d")
	fmt.Println(head.name, head.next.name, chunk[0])
}
