package main

import "fmt"

type node struct {
	name string
	next *node
	kids []*node
}

var (
	head  = &node{name: "head", next: &mid}
	mid   = node{name: "mid", next: &tail}
	tail  = node{name: "tail", kids: []*node{head2, {name: "anon"}}}
	head2 = &node{name: "h2"}
	grid  = [2][2]*int{{&one, nil}, {nil, &two}}
	one   = 1
	two   = one + 1
	last  *node
)

func walk(n *node) (s string) {
	for ; n != nil; n = n.next {
		s += n.name + " "
		last = n
	}
	return
}

func init() {
	head2.next = head
	one = 50
}

func main() {
	fmt.Println(walk(head))
	fmt.Println(last.name, last == &tail, len(last.kids), last.kids[0].name, last.kids[1].name)
	*grid[0][0]++
	*grid[1][1] *= 3
	fmt.Println(one, two, grid[0][1] == nil)
	mid.next = nil
	fmt.Println(walk(head2), head2.next.next == &mid)
	cp := mid
	cp.name = "copy"
	fmt.Println(mid.name, cp.name, n2() == node2{})
}

func n2() node2 { return node2{} }

type node2 = comparableNode
type comparableNode struct{}
