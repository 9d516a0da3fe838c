package main

import (
	"fmt"
	"os"
)

type Stack []int

func (s *Stack) Push(v int) { *s = append(*s, v) }
func (s Stack) Len() int    { return len(s) }
func (s Stack) Peek() (v int, ok bool) {
	if len(s) == 0 {
		return
	}
	return s[len(s)-1], true
}

func (s *Stack) Pop() int {
	old := *s
	v := old[len(old)-1]
	*s = old[:len(old)-1]
	return v
}

type Queue struct {
	in, out Stack
}

func (q *Queue) Enqueue(v int) { q.in.Push(v) }
func (q *Queue) Dequeue() (int, error) {
	if len(q.out) == 0 {
		for len(q.in) > 0 {
			q.out.Push(q.in.Pop())
		}
	}
	if q.out.Len() == 0 {
		return 0, fmt.Errorf("queue %+v is empty", *q)
	}
	return q.out.Pop(), nil
}

// MinStack answers the minimum in constant time.
type MinStack struct {
	Stack
	mins Stack
}

func (m *MinStack) Push(v int) {
	m.Stack.Push(v)
	if low, ok := m.mins.Peek(); !ok || v <= low {
		m.mins.Push(v)
	}
}

func (m *MinStack) Pop() int {
	v := m.Stack.Pop()
	if low, _ := m.mins.Peek(); low == v {
		m.mins.Pop()
	}
	return v
}

func balanced(s string) (int, bool) {
	pairs := map[rune]rune{')': '(', ']': '[', '}': '{'}
	var open []rune
	for i, r := range s {
		switch r {
		case '(', '[', '{':
			open = append(open, r)
		case ')', ']', '}':
			if n := len(open); n == 0 || open[n-1] != pairs[r] {
				return i, false
			}
			open = open[:len(open)-1]
		}
	}
	return len(s), len(open) == 0
}

func main() {
	var s Stack
	for i := range 5 {
		s.Push(i * i)
	}
	fmt.Println(s, s.Len(), cap(s) >= 5)
	fmt.Println(s.Pop(), s.Pop(), s)
	top, ok := s.Peek()
	fmt.Println(top, ok)

	q := &Queue{}
	q.Enqueue(1)
	q.Enqueue(2)
	a, err := q.Dequeue()
	fmt.Println(a, err)
	q.Enqueue(3)
	for {
		v, err := q.Dequeue()
		if err != nil {
			fmt.Println("error:", err)
			break
		}
		fmt.Println(v, *q)
	}

	m := new(MinStack)
	for _, v := range []int{5, 3, 7, 3, 8} {
		m.Push(v)
	}
	for m.Len() > 0 {
		low, _ := m.mins.Peek()
		fmt.Printf("%v min %d, popped %d\n", m.Stack, low, m.Pop())
	}
	for _, t := range []string{"", "([]{})", "(]", "((", "a(b)c]", "日(本)」"} {
		at, ok := balanced(t)
		fmt.Printf("%-10q %3d %t\n", t, at, ok)
	}
	defer fmt.Println("never printed")
	if _, ok := s.Peek(); ok {
		fmt.Fprintln(os.Stderr, "leaving with 3")
		os.Exit(3)
	}
}
