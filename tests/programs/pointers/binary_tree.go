package main

import "fmt"

type Tree struct {
	Left, Right *Tree
	Key         int
}

func (t *Tree) Insert(k int) *Tree {
	if t == nil {
		return &Tree{Key: k}
	}
	switch {
	case k < t.Key:
		t.Left = t.Left.Insert(k)
	case k > t.Key:
		t.Right = t.Right.Insert(k)
	}
	return t
}

func (t *Tree) Walk(visit func(int)) {
	if t == nil {
		return
	}
	t.Left.Walk(visit)
	visit(t.Key)
	t.Right.Walk(visit)
}

func (t *Tree) Height() int {
	if t == nil {
		return 0
	}
	return 1 + max(t.Left.Height(), t.Right.Height())
}

func (t *Tree) Delete(k int) *Tree {
	if t == nil {
		return nil
	}
	if k < t.Key {
		t.Left = t.Left.Delete(k)
		return t
	}
	if k > t.Key {
		t.Right = t.Right.Delete(k)
		return t
	}
	if t.Left == nil {
		return t.Right
	}
	if t.Right == nil {
		return t.Left
	}
	m := t.Right
	for m.Left != nil {
		m = m.Left
	}
	t.Key = m.Key
	t.Right = t.Right.Delete(m.Key)
	return t
}

func (t *Tree) keys() (out []int) {
	t.Walk(func(k int) { out = append(out, k) })
	return
}

func main() {
	var root *Tree
	for _, k := range []int{50, 30, 70, 20, 40, 60, 80, 30, 65} {
		root = root.Insert(k)
	}
	fmt.Println(root.keys(), root.Height())
	root = root.Delete(50)
	root = root.Delete(20)
	root = root.Delete(1)
	fmt.Println(root.keys(), root.Height(), root.Key)
	var empty *Tree
	fmt.Println(empty.keys() == nil, empty.Height(), empty.Delete(5) == nil)
}
