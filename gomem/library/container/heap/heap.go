package heap

import "sort"

type Interface interface {
	sort.Interface
	Push(x any)
	Pop() any
}

func Init(h Interface) {
	n := h.Len()
	for i := n / 2; i > 0; i-- {
		sink(h, i-1, n)
	}
}

func Push(h Interface, x any) {
	h.Push(x)
	rise(h, h.Len()-1)
}

func Pop(h Interface) any {
	last := h.Len() - 1
	h.Swap(0, last)
	sink(h, 0, last)
	return h.Pop()
}

func Remove(h Interface, i int) any {
	last := h.Len() - 1
	if i != last {
		h.Swap(i, last)
		if !sink(h, i, last) {
			rise(h, i)
		}
	}
	return h.Pop()
}

func Fix(h Interface, i int) {
	if !sink(h, i, h.Len()) {
		rise(h, i)
	}
}

// rise exchanges element i with its parent as long as it is less.
func rise(h Interface, i int) {
	for i > 0 {
		parent := (i - 1) / 2
		if !h.Less(i, parent) {
			return
		}
		h.Swap(parent, i)
		i = parent
	}
	if i < 0 && h.Less(i, 0) { // there is no element: Less will say so
		h.Swap(0, i)
	}
}

// sink exchanges element i with the lesser of its children as long as that is less; whether it moved.
// Only the first n elements are looked at.
func sink(h Interface, i, n int) bool {
	moved := false
	for {
		child := 2*i + 1
		if child >= n || child < 0 {
			return moved
		}
		if right := child + 1; right < n && h.Less(right, child) {
			child = right
		}
		if !h.Less(child, i) {
			return moved
		}
		h.Swap(i, child)
		i = child
		moved = true
	}
}
