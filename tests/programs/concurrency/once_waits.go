// A second caller of Do waits until the first one is done.
package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	var once sync.Once
	ready := false
	var wg sync.WaitGroup
	start := make(chan struct{})
	wg.Add(1)
	go func() {
		defer wg.Done()
		once.Do(func() {
			close(start)
			time.Sleep(30 * time.Millisecond)
			ready = true
		})
	}()
	<-start
	once.Do(func() { fmt.Println("never") })
	fmt.Println("ready:", ready)
	wg.Wait()
}
