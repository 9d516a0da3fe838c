package main

import "fmt"

type T struct {
	n    int
	next *T
}

func sum() int {
	a := new(int)
	b := new(T)
	c := &T{n: 3, next: b}
	*a = 4
	b.n = 5
	return *a + c.n + c.next.n
}

func loop(n int) int {
	var last *T
	for i := range n {
		t := &T{n: i}
		if last != nil && last.n+1 != t.n {
			return -1
		}
		last = t
	}
	return last.n
}

func chain(n int) *T {
	var head *T
	for i := range n {
		head = &T{i, head}
	}
	return head
}

func maybe(b bool) *T {
	t := new(T)
	if b {
		return t
	}
	return nil
}

func main() {
	fmt.Println(sum(), loop(5))
	n := 0
	for t := chain(4); t != nil; t = t.next {
		n = n*10 + t.n
	}
	fmt.Println(n, maybe(true).n, maybe(false) == nil)
}
