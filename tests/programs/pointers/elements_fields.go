package main

import "fmt"

type inner struct{ a, b int }
type outer struct {
	in  inner
	arr [3]inner
	s   []inner
	p   *inner
}

func bump(p *int) { *p += 100 }

func main() {
	var o outer
	o.s = make([]inner, 2)
	o.p = &o.in
	bump(&o.in.a)
	bump(&o.arr[1].b)
	bump(&o.s[0].a)
	bump(&o.p.b)
	fmt.Println(o.in, o.arr, o.s, *o.p)
	pa := &o.arr
	pa[2].a = 7
	pf := &pa[2]
	pf.b = 8
	fmt.Println(o.arr[2], pf == &o.arr[2], &o.in == o.p)
	x := o
	x.p.a = -1
	x.arr[0].a = 50
	x.s[1].b = 60
	fmt.Println(o.in.a, o.arr[0].a, o.s[1].b, x.in.a)
	s := []int{1, 2, 3}
	p := &s[1]
	s = append(s, 4)
	*p = 99
	fmt.Println(s, *p)
	q := &s[0]
	t := s[:2]
	*q = 55
	fmt.Println(t)
	for i := range s {
		bump(&s[i])
	}
	sp := &s
	(*sp)[0] = 0
	*sp = append(*sp, 1)
	fmt.Println(s, len(*sp))
	y := &struct{ v [2]int }{}
	z := &y.v[1]
	*z = 3
	fmt.Println(*y, y.v[1])
}
