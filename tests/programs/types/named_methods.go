package main

import (
	"fmt"
	"strings"
)

type IntList []int

func (l IntList) Sum() (t int) {
	for _, v := range l {
		t += v
	}
	return
}
func (l *IntList) Push(v int) { *l = append(*l, v) }
func (l IntList) Double() {
	for i := range l {
		l[i] *= 2
	}
}

type Set map[string]bool

func (s Set) Add(k string) Set  { s[k] = true; return s }
func (s Set) Has(k string) bool { return s[k] }

type Handler func(string) string

func (h Handler) Serve(s string) string { return "[" + h(s) + "]" }

type Celsius float64

func (c Celsius) F() float64 { return float64(c)*9/5 + 32 }

type Flag bool

func (f *Flag) Toggle() { *f = !*f }

type Matrix [2][2]int

func (m Matrix) Mul(o Matrix) (r Matrix) {
	for i := range 2 {
		for j := range 2 {
			for k := range 2 {
				r[i][j] += m[i][k] * o[k][j]
			}
		}
	}
	return
}

func main() {
	var l IntList
	l.Push(1)
	l.Push(2)
	l.Double()
	fmt.Println(l, l.Sum(), len(l), IntList{4, 5}.Sum(), IntList([]int{7}).Sum())
	s := Set{}
	fmt.Println(s.Add("a").Add("b").Has("a"), s.Has("z"), len(s))
	fmt.Println(Handler(strings.ToUpper).Serve("x"))
	fmt.Println(Celsius(100).F(), Celsius(-40).F())
	var f Flag
	f.Toggle()
	fmt.Println(f)
	m := Matrix{{1, 1}, {1, 0}}
	r := m
	for range 5 {
		r = r.Mul(m)
	}
	fmt.Println(r)
}
