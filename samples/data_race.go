// Two goroutines add to one variable, and nothing puts them in order: the summary of a trace says so.
// hits is used under a lock.
package main

import (
	"fmt"
	"sync"
)

var hits int

func main() {
	var wg sync.WaitGroup
	var mu sync.Mutex
	counter := 0
	for range 2 {
		wg.Go(func() {
			counter++
			mu.Lock()
			hits++
			mu.Unlock()
		})
	}
	wg.Wait()
	fmt.Println(counter, hits)
}
