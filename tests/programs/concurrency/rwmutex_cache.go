// Readers share, writers are alone.
package main

import (
	"fmt"
	"sync"
)

type cache struct {
	mu   sync.RWMutex
	data map[int]int
	hits int
}

func (c *cache) get(k int) (int, bool) {
	c.mu.RLock()
	defer c.mu.RUnlock()
	v, ok := c.data[k]
	return v, ok
}

func (c *cache) put(k, v int) {
	c.mu.Lock()
	c.data[k] = v
	c.mu.Unlock()
}

func main() {
	c := &cache{data: make(map[int]int)}
	var wg sync.WaitGroup
	for i := range 6 {
		wg.Add(2)
		go func() { defer wg.Done(); c.put(i, i*i) }()
		go func() {
			defer wg.Done()
			if v, ok := c.get(i); ok && v != i*i {
				fmt.Println("wrong")
			}
		}()
	}
	wg.Wait()
	sum := 0
	for i := range 10 {
		v, _ := c.get(i)
		sum += v
	}
	fmt.Println(sum, len(c.data))
	fmt.Println(c.mu.TryRLock(), c.mu.TryRLock(), c.mu.TryLock())
	c.mu.RUnlock()
	c.mu.RUnlock()
	fmt.Println(c.mu.TryLock(), c.mu.TryRLock())
	c.mu.Unlock()
	l := c.mu.RLocker()
	l.Lock()
	fmt.Println(c.mu.TryLock())
	l.Unlock()
	fmt.Println(c.mu.TryLock())
}
