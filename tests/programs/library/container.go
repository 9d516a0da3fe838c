package main

import (
	"container/heap"
	"container/list"
	"container/ring"
	"fmt"
)

type ints []int

func (h ints) Len() int { fmt.Print("n "); return len(h) }
func (h ints) Less(i, j int) bool {
	fmt.Print("l", i, ",", j, " ")
	return h[i] < h[j]
}
func (h ints) Swap(i, j int) { fmt.Print("s", i, ",", j, " "); h[i], h[j] = h[j], h[i] }
func (h *ints) Push(x any)   { *h = append(*h, x.(int)) }
func (h *ints) Pop() any {
	old := *h
	x := old[len(old)-1]
	*h = old[:len(old)-1]
	return x
}

type Item struct {
	name  string
	prio  int
	index int
}

type PQ []*Item

func (p PQ) Len() int           { return len(p) }
func (p PQ) Less(i, j int) bool { return p[i].prio > p[j].prio }
func (p PQ) Swap(i, j int) {
	p[i], p[j] = p[j], p[i]
	p[i].index = i
	p[j].index = j
}
func (p *PQ) Push(x any) {
	it := x.(*Item)
	it.index = len(*p)
	*p = append(*p, it)
}
func (p *PQ) Pop() any {
	old := *p
	n := len(old)
	it := old[n-1]
	old[n-1] = nil
	*p = old[:n-1]
	return it
}

func dump(l *list.List) {
	fmt.Print(l.Len(), ":")
	for e := l.Front(); e != nil; e = e.Next() {
		fmt.Print(" ", e.Value)
	}
	fmt.Print(" /")
	for e := l.Back(); e != nil; e = e.Prev() {
		fmt.Print(" ", e.Value)
	}
	fmt.Println()
}

func try(f func()) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Println("panic:", e)
		}
	}()
	f()
}

func main() {
	h := &ints{5, 2, 8, 9, 1, 3, 7, 7, 0, 4}
	heap.Init(h)
	fmt.Println(*h)
	heap.Push(h, -1)
	fmt.Println(*h)
	fmt.Println(heap.Remove(h, 3), *h)
	fmt.Println(heap.Remove(h, h.Len()-1), *h)
	(*h)[2] = 50
	heap.Fix(h, 2)
	fmt.Println(*h)
	(*h)[5] = -7
	heap.Fix(h, 5)
	fmt.Println(*h)
	for h.Len() > 0 {
		fmt.Println(heap.Pop(h))
	}
	_ = try
	var pq PQ
	for i, w := range []string{"low", "mid", "high", "top"} {
		heap.Push(&pq, &Item{name: w, prio: i * i})
	}
	it := pq[2]
	it.prio = 100
	heap.Fix(&pq, it.index)
	for pq.Len() > 0 {
		x := heap.Pop(&pq).(*Item)
		fmt.Print(x.name, x.prio, x.index, " ")
	}
	fmt.Println()

	l := list.New()
	e4 := l.PushBack(4)
	e1 := l.PushFront(1)
	l.InsertBefore(3, e4)
	l.InsertAfter(2, e1)
	dump(l)
	l.MoveToFront(e4)
	dump(l)
	l.MoveToBack(e1)
	dump(l)
	l.MoveBefore(e1, e4)
	l.MoveAfter(e4, l.Back())
	l.MoveAfter(e4, e4)
	dump(l)
	var z list.List
	dump(&z)
	z.PushBackList(l)
	z.PushFrontList(l)
	dump(&z)
	z.PushBackList(&z)
	dump(&z)
	fmt.Println(l.Remove(e1), e1.Next(), e1.Prev(), l.Remove(e1), l.InsertAfter(9, e1))
	fmt.Println(z.Remove(e4))
	dump(l)
	l.Init()
	dump(l)
	for e := z.Front(); e != nil; {
		next := e.Next()
		if e.Value.(int)%2 == 0 {
			z.Remove(e)
		}
		e = next
	}
	dump(&z)

	r := ring.New(6)
	for i := 0; i < r.Len(); i++ {
		r.Value = i
		r = r.Next()
	}
	show := func(r *ring.Ring) {
		r.Do(func(v any) { fmt.Print(v, " ") })
		fmt.Println(r.Len())
	}
	show(r)
	show(r.Move(2))
	show(r.Move(-1))
	show(r.Unlink(2))
	show(r)
	s := ring.New(2)
	s.Value, s.Next().Value = "a", "b"
	show(r.Link(s))
	show(r)
	show(r.Link(r.Move(3)))
	show(r)
	var zr ring.Ring
	zr.Value = "z"
	show(&zr)
	show(nil)
	fmt.Println(ring.New(0) == nil, zr.Prev() == &zr)
}
