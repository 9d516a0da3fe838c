package main

import "fmt"

func set(pp **int, p *int) { *pp = p }
func deep(ppp ***int)      { ***ppp *= 2 }

type T struct {
	next **T
	v    int
}

func main() {
	a, b := 1, 2
	p := &a
	pp := &p
	ppp := &pp
	**pp = 10
	fmt.Println(a, *p, **pp, ***ppp)
	set(&p, &b)
	fmt.Println(**pp, a)
	deep(ppp)
	fmt.Println(b, p == &b, *pp == p, pp == &p)
	q := *pp
	*pp = nil
	fmt.Println(p == nil, q == &b)
	t1, t2 := &T{v: 1}, &T{v: 2}
	t1.next = &t2
	t2 = &T{v: 3}
	fmt.Println((*t1.next).v)
	ps := []*int{&a, &b, &a}
	*ps[0]++
	*ps[2]++
	ps[1], ps[0] = ps[0], ps[1]
	*ps[1] = 77
	fmt.Println(a, b, ps[1] == ps[2], *ps[0])
	var arr [3]*int
	for i := range arr {
		arr[i] = &a
	}
	*arr[2] = 5
	fmt.Println(*arr[0], arr == [3]*int{&a, &a, &a})
	type self *self
	var s self
	s = &s
	fmt.Println(*s == s, s != nil)
}
