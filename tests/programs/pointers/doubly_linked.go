package main

import "fmt"

type elem struct {
	prev, next *elem
	val        string
}

type deque struct {
	root elem
	n    int
}

func (d *deque) init() *deque {
	d.root.prev, d.root.next = &d.root, &d.root
	return d
}

func (d *deque) insert(e, at *elem) *elem {
	e.prev, e.next = at, at.next
	e.prev.next, e.next.prev = e, e
	d.n++
	return e
}

func (d *deque) back(v string) *elem  { return d.insert(&elem{val: v}, d.root.prev) }
func (d *deque) front(v string) *elem { return d.insert(&elem{val: v}, &d.root) }

func (d *deque) remove(e *elem) {
	e.prev.next, e.next.prev = e.next, e.prev
	e.prev, e.next = nil, nil
	d.n--
}

func (d *deque) all() (out []string) {
	for e := d.root.next; e != &d.root; e = e.next {
		out = append(out, e.val)
	}
	return
}

func main() {
	d := new(deque).init()
	d.back("b")
	c := d.back("c")
	d.front("a")
	d.back("d")
	fmt.Println(d.all(), d.n)
	d.remove(c)
	fmt.Println(d.all(), d.n, c.next == nil)
	d.insert(c, d.root.next)
	fmt.Println(d.all())
	for e := d.root.prev; e != &d.root; e = e.prev {
		fmt.Print(e.val, " ")
	}
	for d.n > 0 {
		d.remove(d.root.next)
	}
	fmt.Println(len(d.all()), d.root.next == &d.root)
}
