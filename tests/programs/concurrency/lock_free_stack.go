// A stack with an atomic pointer.
package main

import (
	"fmt"
	"sync/atomic"
)

type node struct {
	v    int
	next *node
}

type stack struct {
	head atomic.Pointer[node]
	n    atomic.Int64
}

func (s *stack) push(v int) {
	for {
		old := s.head.Load()
		if s.head.CompareAndSwap(old, &node{v, old}) {
			s.n.Add(1)
			return
		}
	}
}

func (s *stack) pop() (int, bool) {
	for {
		old := s.head.Load()
		if old == nil {
			return 0, false
		}
		if s.head.CompareAndSwap(old, old.next) {
			s.n.Add(-1)
			return old.v, true
		}
	}
}

func main() {
	var s stack
	done := make(chan bool)
	for i := range 4 {
		go func() {
			for j := range 25 {
				s.push(i*100 + j)
			}
			done <- true
		}()
	}
	for range 4 {
		<-done
	}
	sum := 0
	for {
		v, ok := s.pop()
		if !ok {
			break
		}
		sum += v
	}
	fmt.Println(sum, s.n.Load())
}
