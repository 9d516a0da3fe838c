package main

import "fmt"

type Stack struct{ items []int }

func (s *Stack) Push(v int) { s.items = append(s.items, v) }
func (s *Stack) Pop() (v int, ok bool) {
	if len(s.items) == 0 {
		return
	}
	last := len(s.items) - 1
	v, s.items = s.items[last], s.items[:last]
	return v, true
}

type Queue []string

func (q *Queue) Enq(s ...string) { *q = append(*q, s...) }
func (q *Queue) Deq() string {
	old := *q
	*q = old[1:]
	return old[0]
}

type Ring struct {
	buf         [4]int
	start, size int
}

func (r *Ring) Add(v int) {
	r.buf[(r.start+r.size)%len(r.buf)] = v
	if r.size < len(r.buf) {
		r.size++
	} else {
		r.start = (r.start + 1) % len(r.buf)
	}
}

func (r Ring) Values() (out []int) {
	for i := range r.size {
		out = append(out, r.buf[(r.start+i)%len(r.buf)])
	}
	return
}

func main() {
	var s Stack
	for i := range 5 {
		s.Push(i * i)
	}
	v, ok := s.Pop()
	fmt.Println(v, ok, s.items, cap(s.items))
	s.Push(-1)
	fmt.Println(s, cap(s.items))
	for range 6 {
		v, ok = s.Pop()
	}
	fmt.Println(v, ok)
	var q Queue
	q.Enq("a", "b", "c")
	fmt.Println(q.Deq(), q.Deq(), q, len(q), cap(q))
	var r Ring
	for i := 1; i <= 6; i++ {
		r.Add(i)
	}
	fmt.Println(r.Values(), r)
	q.Deq()
	q.Deq()
}
