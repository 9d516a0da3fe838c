package main

import (
	"fmt"
	"sync"
	"time"
)

type fork struct{ sync.Mutex }

type philosopher struct {
	id          int
	left, right *fork
	meals       int
}

func (p *philosopher) dine(rounds int, wg *sync.WaitGroup, host chan struct{}) {
	defer wg.Done()
	for range rounds {
		host <- struct{}{}
		first, second := p.left, p.right
		if p.id%2 == 0 {
			first, second = second, first
		}
		first.Lock()
		second.Lock()
		p.meals++
		time.Sleep(time.Millisecond)
		second.Unlock()
		first.Unlock()
		<-host
	}
}

type barrier struct {
	mu       sync.Mutex
	cond     *sync.Cond
	n, count int
	phase    int
}

func (b *barrier) wait() int {
	b.mu.Lock()
	defer b.mu.Unlock()
	phase := b.phase
	b.count++
	if b.count == b.n {
		b.count = 0
		b.phase++
		b.cond.Broadcast()
		return b.phase
	}
	for phase == b.phase {
		b.cond.Wait()
	}
	return b.phase
}

func main() {
	const n = 5
	forks := make([]*fork, n)
	for i := range forks {
		forks[i] = new(fork)
	}
	ps := make([]*philosopher, n)
	var wg sync.WaitGroup
	host := make(chan struct{}, n-1)
	for i := range ps {
		ps[i] = &philosopher{id: i, left: forks[i], right: forks[(i+1)%n]}
	}
	wg.Add(n)
	for _, p := range ps {
		go p.dine(3, &wg, host)
	}
	wg.Wait()
	for _, p := range ps {
		fmt.Printf("p%d ate %d times\n", p.id, p.meals)
	}
	b := &barrier{n: 4}
	b.cond = sync.NewCond(&b.mu)
	var logs [3][4]int
	for g := range 4 {
		wg.Go(func() {
			for phase := range 3 {
				logs[phase][g] = b.wait()
			}
		})
	}
	wg.Wait()
	fmt.Println(logs)
}
