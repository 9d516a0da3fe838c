package main

import "fmt"

type node struct {
	next *node
	pad  [64]int
}

func (n *node) depth() int {
	if n == nil {
		return 0
	}
	return 1 + n.next.depth()
}

func forever(n int) int {
	var pad [8000]int
	pad[n%8000] = n
	return forever(n+1) + pad[n%7]
}

func main() {
	a := &node{}
	a.next = &node{}
	fmt.Println(a.depth())
	a.next.next = a
	defer fmt.Println("not run")
	fmt.Println(forever(0))
}
