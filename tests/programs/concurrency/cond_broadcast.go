// Broadcast starts all who wait.
package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	var mu sync.Mutex
	c := sync.NewCond(&mu)
	started, waiting, finished := false, 0, 0
	var wg sync.WaitGroup
	for range 8 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			mu.Lock()
			waiting++
			for !started {
				c.Wait()
			}
			finished++
			mu.Unlock()
		}()
	}
	for {
		mu.Lock()
		if waiting == 8 {
			started = true
			mu.Unlock()
			break
		}
		mu.Unlock()
		time.Sleep(time.Millisecond)
	}
	fmt.Println("go!", finished)
	c.Broadcast()
	wg.Wait()
	fmt.Println(finished)
	d := *c
	defer func() { fmt.Println(recover()) }()
	d.Signal()
}
