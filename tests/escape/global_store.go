// Stores into package variables.
package main

type node struct{ next *node }

var (
	sink  *int
	list  []*int
	table map[string]*int
	head  node
)

func main() {
	a, b, c, d := 1, 2, 3, node{} // ERROR "moved to heap: a$" "moved to heap: b$" "moved to heap: c$" "moved to heap: d$"
	sink = &a
	list[0] = &b
	table["c"] = &c
	head.next = &d
}
