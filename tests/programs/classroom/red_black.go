package main

import "fmt"

type Color bool

const (
	Red   Color = true
	Black Color = false
)

func (c Color) String() string {
	if c == Red {
		return "red"
	}
	return "black"
}

type Node struct {
	Key, Value  int
	Left, Right *Node
	Color
	N int
}

func (n *Node) isRed() bool { return n != nil && n.Color == Red }
func (n *Node) size() int {
	if n == nil {
		return 0
	}
	return n.N
}

func (h *Node) rotateLeft() *Node {
	x := h.Right
	h.Right = x.Left
	x.Left = h
	x.Color = h.Color
	h.Color = Red
	x.N = h.N
	h.N = 1 + h.Left.size() + h.Right.size()
	return x
}

func (h *Node) rotateRight() *Node {
	x := h.Left
	h.Left = x.Right
	x.Right = h
	x.Color, h.Color = h.Color, Red
	x.N, h.N = h.N, 1+h.Left.size()+h.Right.size()
	return x
}

func (h *Node) flip() {
	for _, c := range [...]*Color{&h.Color, &h.Left.Color, &h.Right.Color} {
		*c = !*c
	}
}

func put(h *Node, key, value int) *Node {
	if h == nil {
		return &Node{Key: key, Value: value, Color: Red, N: 1}
	}
	switch {
	case key < h.Key:
		h.Left = put(h.Left, key, value)
	case key > h.Key:
		h.Right = put(h.Right, key, value)
	default:
		h.Value = value
	}
	if h.Right.isRed() && !h.Left.isRed() {
		h = h.rotateLeft()
	}
	if h.Left.isRed() && h.Left.Left.isRed() {
		h = h.rotateRight()
	}
	if h.Left.isRed() && h.Right.isRed() {
		h.flip()
	}
	h.N = h.Left.size() + h.Right.size() + 1
	return h
}

type Tree struct{ root *Node }

func (t *Tree) Put(k, v int) {
	t.root = put(t.root, k, v)
	t.root.Color = Black
}

func (t Tree) Rank(key int) int {
	rank := 0
	for n := t.root; n != nil; {
		if key <= n.Key {
			n = n.Left
		} else {
			rank += 1 + n.Left.size()
			n = n.Right
		}
	}
	return rank
}

// blackHeight panics when two paths disagree.
func blackHeight(n *Node) int {
	if n == nil {
		return 1
	}
	l, r := blackHeight(n.Left), blackHeight(n.Right)
	if l != r {
		panic(fmt.Sprintf("black heights %d and %d below %d", l, r, n.Key))
	}
	if n.Color == Black {
		l++
	}
	return l
}

func show(n *Node, indent string) {
	if n == nil {
		return
	}
	fmt.Printf("%s%d (%v, %d)\n", indent, n.Key, n.Color, n.N)
	show(n.Left, indent+"  ")
	show(n.Right, indent+"  ")
}

func main() {
	t := new(Tree)
	x := uint32(12345)
	for i := 0; i < 15; i++ {
		x = x*1664525 + 1013904223
		t.Put(int(x>>24), i)
	}
	show(t.root, "")
	fmt.Println("black height", blackHeight(t.root), "size", t.root.size(), "rank of 100:", t.Rank(100))
	fmt.Printf("%v %s %t\n", t.root.Color, Red, bool(Red))
	fmt.Println(*t.root.Left.Left.Left)
	t.root.Left.Left.Color = !t.root.Left.Left.Color
	blackHeight(t.root)
}
