// Two trees are walked at the same time.
package main

import "fmt"

type tree struct {
	left  *tree
	value int
	right *tree
}

func (t *tree) insert(v int) *tree {
	if t == nil {
		return &tree{value: v}
	}
	if v < t.value {
		t.left = t.left.insert(v)
	} else {
		t.right = t.right.insert(v)
	}
	return t
}

func (t *tree) walk(ch chan<- int, quit <-chan struct{}) bool {
	if t == nil {
		return true
	}
	if !t.left.walk(ch, quit) {
		return false
	}
	select {
	case ch <- t.value:
	case <-quit:
		return false
	}
	return t.right.walk(ch, quit)
}

func same(a, b *tree) bool {
	quit := make(chan struct{})
	defer close(quit)
	start := func(t *tree) <-chan int {
		ch := make(chan int)
		go func() {
			defer close(ch)
			t.walk(ch, quit)
		}()
		return ch
	}
	x, y := start(a), start(b)
	for {
		v, ok := <-x
		w, ok2 := <-y
		if v != w || ok != ok2 {
			return false
		}
		if !ok {
			return true
		}
	}
}

func build(vs ...int) (t *tree) {
	for _, v := range vs {
		t = t.insert(v)
	}
	return t
}

func main() {
	fmt.Println(same(build(3, 1, 2, 5, 4), build(1, 2, 3, 4, 5)))
	fmt.Println(same(build(3, 1, 2), build(3, 1, 4)))
	fmt.Println(same(build(1, 2, 3), build(1, 2)))
	fmt.Println(same(nil, nil))
}
