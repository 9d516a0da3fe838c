package main

import "fmt"

type elem[T any] struct {
	prev, next *elem[T]
	list       *dlist[T]
	Value      T
}

// dlist is a ring with a sentinel.
type dlist[T any] struct {
	root elem[T]
	n    int
}

func newList[T any](vs ...T) *dlist[T] {
	l := new(dlist[T])
	l.root.next, l.root.prev = &l.root, &l.root
	for _, v := range vs {
		l.pushBack(v)
	}
	return l
}

func (l *dlist[T]) insertAfter(v T, at *elem[T]) *elem[T] {
	e := &elem[T]{at, at.next, l, v}
	e.prev.next = e
	e.next.prev = e
	l.n++
	return e
}

func (l *dlist[T]) pushBack(v T) *elem[T]  { return l.insertAfter(v, l.root.prev) }
func (l *dlist[T]) pushFront(v T) *elem[T] { return l.insertAfter(v, &l.root) }

func (l *dlist[T]) remove(e *elem[T]) T {
	if e.list != l {
		panic("element of another list")
	}
	e.prev.next, e.next.prev = e.next, e.prev
	e.prev, e.next, e.list = nil, nil, nil
	l.n--
	return e.Value
}

func (l *dlist[T]) each(f func(int, T) bool) {
	i := 0
	for e := l.root.next; e != &l.root; e = e.next {
		if !f(i, e.Value) {
			return
		}
		i++
	}
}

func (l *dlist[T]) backward(f func(T)) {
	for e := l.root.prev; e != &l.root; e = e.prev {
		f(e.Value)
	}
}

func (l *dlist[T]) String() string {
	s := "["
	l.each(func(i int, v T) bool {
		if i > 0 {
			s += " <-> "
		}
		s += fmt.Sprint(v)
		return true
	})
	return s + "]"
}

func (l *dlist[T]) moveToFront(e *elem[T]) { l.pushFront(l.remove(e)) }

type point struct{ X, Y int }

func main() {
	l := newList("b", "c", "d")
	first := l.pushFront("a")
	last := l.pushBack("e")
	fmt.Println(l, l.n)
	l.moveToFront(last)
	fmt.Println(l, l.n)
	fmt.Println(l.remove(first), l)
	l.backward(func(s string) { fmt.Print(s, " ") })
	fmt.Println()
	l.each(func(i int, s string) bool {
		fmt.Printf("%d=%q ", i, s)
		return s != "b"
	})
	fmt.Println()

	ps := newList(point{1, 2}, point{3, 4})
	ps.insertAfter(point{9, 9}, ps.root.next)
	fmt.Println(ps)
	var total point
	for i, p := range ps.each {
		total.X += p.X * i
		total.Y += p.Y * i
	}
	fmt.Printf("%+v\n", total)
	defer fmt.Println("deferred before the panic's text")
	l.remove(first)
}
