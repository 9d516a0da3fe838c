// A panic while others wait for a lock.
package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	var mu sync.Mutex
	for i := range 3 {
		go func() {
			mu.Lock()
			fmt.Println("locked", i)
		}()
		time.Sleep(time.Millisecond)
	}
	time.Sleep(time.Millisecond)
	panic("stop")
}
