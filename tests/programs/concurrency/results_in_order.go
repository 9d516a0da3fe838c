// Readers sleep for different times.
package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	var mu sync.RWMutex
	c := make(chan int, 2)
	var wg sync.WaitGroup
	for i := 0; i < 3; i++ {
		wg.Add(1)
		go func(id int) {
			defer wg.Done()
			mu.RLock()
			defer mu.RUnlock()
			time.Sleep(time.Duration(id) * 10 * time.Millisecond)
			c <- id
		}(i)
	}
	go func() {
		wg.Wait()
		close(c)
	}()
	mu.Lock()
	mu.Unlock()
	for v := range c {
		fmt.Println(v)
	}
}
