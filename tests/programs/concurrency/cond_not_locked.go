// Cond.Wait without the lock.
package main

import (
	"fmt"
	"sync"
)

func main() {
	c := sync.NewCond(&sync.Mutex{})
	done := false
	go func() {
		c.L.Lock()
		done = true
		c.L.Unlock()
		c.Broadcast()
	}()
	c.L.Lock()
	for !done {
		c.Wait()
	}
	c.L.Unlock()
	fmt.Println("done", done)
	c.Wait()
}
