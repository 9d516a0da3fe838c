// A circuit breaker opens, cools down and closes.
package main

import (
	"errors"
	"fmt"
	"sync"
	"time"
)

var ErrOpen = errors.New("circuit open")

type Breaker struct {
	mu       sync.Mutex
	fails    int
	max      int
	openedAt time.Time
	cool     time.Duration
}

func (b *Breaker) Do(f func() error) error {
	b.mu.Lock()
	if b.fails >= b.max {
		if time.Since(b.openedAt) < b.cool {
			b.mu.Unlock()
			return ErrOpen
		}
		b.fails = 0
	}
	b.mu.Unlock()
	err := f()
	b.mu.Lock()
	defer b.mu.Unlock()
	if err != nil {
		b.fails++
		if b.fails == b.max {
			b.openedAt = time.Now()
		}
	} else {
		b.fails = 0
	}
	return err
}

func main() {
	b := &Breaker{max: 2, cool: 50 * time.Millisecond}
	bad := func() error { return errors.New("fail") }
	for range 4 {
		fmt.Println(b.Do(bad))
	}
	time.Sleep(100 * time.Millisecond)
	fmt.Println(b.Do(func() error { return nil }))
	var once sync.Once
	var wg sync.WaitGroup
	for i := range 3 {
		wg.Go(func() { once.Do(func() { _ = i; fmt.Println("init") }) })
	}
	wg.Wait()
}
