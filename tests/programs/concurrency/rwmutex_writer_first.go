// A waiting writer keeps new readers out.
package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	var mu sync.RWMutex
	var log []string
	var logMu sync.Mutex
	note := func(s string) { logMu.Lock(); log = append(log, s); logMu.Unlock() }
	var wg sync.WaitGroup
	mu.RLock()
	wg.Add(2)
	go func() {
		defer wg.Done()
		mu.Lock()
		note("writer")
		mu.Unlock()
	}()
	time.Sleep(20 * time.Millisecond)
	go func() {
		defer wg.Done()
		mu.RLock()
		note("second reader")
		mu.RUnlock()
	}()
	time.Sleep(20 * time.Millisecond)
	fmt.Println(mu.TryRLock())
	note("first reader")
	mu.RUnlock()
	wg.Wait()
	fmt.Println(log)
}
