package main

import "fmt"

type Empty struct{}

func (Empty) Hi() string { return "hi" }

type Mixed struct {
	a bool
	b int64
	c bool
	d int32
	e string
	f []int
	g any
	h func()
	i map[string]int
	j *Mixed
	k [2]int8
}

func main() {
	var e Empty
	fmt.Println(e, e.Hi(), Empty{} == e, [3]Empty{}, len([1000]Empty{}))
	var m Mixed
	fmt.Println(m.a, m.b, m.c, m.d, m.e == "", m.f == nil, m.g == nil, m.h == nil, m.i == nil, m.j == nil, m.k)
	m.j = &m
	m.j.j.b = 5
	m.k[1]--
	fmt.Println(m.b, m.k, m.j.j.j.k)
	fmt.Printf("%+v\n", Mixed{e: "x", f: []int{1}, g: 2.5, k: [2]int8{3, 4}})
	s := make([]Empty, 5)
	s = append(s, Empty{})
	fmt.Println(len(s), s)
	p := new(Mixed)
	*p = Mixed{b: 1}
	q := *p
	q.b = 2
	fmt.Println(p.b, q.b)
	var arr [2]struct {
		n int
		s [2]string
	}
	arr[1].s[0] = "z"
	brr := arr
	brr[1].s[0] = "y"
	fmt.Println(arr, brr, arr == brr)
}
