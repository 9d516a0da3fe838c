// Goroutines that wait in every way there is.
package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	var mu sync.Mutex
	var rw sync.RWMutex
	var wg sync.WaitGroup
	cond := sync.NewCond(&sync.Mutex{})
	ch := make(chan int)
	var none chan int
	wg.Add(1)
	mu.Lock()
	rw.Lock()
	go mu.Lock()
	go rw.RLock()
	go rw.Lock()
	go func() { cond.L.Lock(); cond.Wait() }()
	go func() { ch <- 1 }()
	go func() { <-none }()
	go func() { none <- 1 }()
	go func() { select {} }()
	go func() {
		select {
		case <-none:
		case <-make(chan int):
		}
	}()
	time.Sleep(10 * time.Millisecond)
	fmt.Println("now")
	wg.Wait()
}
