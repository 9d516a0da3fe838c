// A buffered channel limits how many run at the same time.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
	"time"
)

func main() {
	sem := make(chan struct{}, 3)
	var running, most, total atomic.Int32
	var wg sync.WaitGroup
	for range 7 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			sem <- struct{}{}
			defer func() { <-sem }()
			n := running.Add(1)
			for {
				m := most.Load()
				if n <= m || most.CompareAndSwap(m, n) {
					break
				}
			}
			time.Sleep(5 * time.Millisecond)
			total.Add(1)
			running.Add(-1)
		}()
	}
	wg.Wait()
	fmt.Println(most.Load() <= 3, most.Load() > 0, total.Load(), running.Load())
}
