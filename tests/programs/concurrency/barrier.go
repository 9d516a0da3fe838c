// A barrier for rounds, made of a mutex and a condition.
package main

import (
	"fmt"
	"sync"
)

type barrier struct {
	mu      sync.Mutex
	c       *sync.Cond
	n, here int
	round   int
}

func newBarrier(n int) *barrier {
	b := &barrier{n: n}
	b.c = sync.NewCond(&b.mu)
	return b
}

func (b *barrier) wait() {
	b.mu.Lock()
	defer b.mu.Unlock()
	round := b.round
	b.here++
	if b.here == b.n {
		b.here = 0
		b.round++
		b.c.Broadcast()
		return
	}
	for round == b.round {
		b.c.Wait()
	}
}

func main() {
	const n, rounds = 4, 3
	b := newBarrier(n)
	var grid [rounds][n]int
	var wg sync.WaitGroup
	for i := range n {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for r := range rounds {
				grid[r][i] = i + r
				b.wait()
				sum := 0
				for _, v := range grid[r] {
					sum += v
				}
				if sum != 6+4*r {
					fmt.Println("too early", r, sum)
				}
			}
		}()
	}
	wg.Wait()
	fmt.Println(grid)
}
