// Nil pointers to locks.
package main

import (
	"fmt"
	"sync"
)

type T struct {
	mu sync.Mutex
	n  int
}

func main() {
	var p *T
	defer func() {
		fmt.Println(recover())
		var wg *sync.WaitGroup
		defer func() {
			fmt.Println(recover())
			var rw *sync.RWMutex
			defer func() { fmt.Println(recover()); var o *sync.Once; o.Do(nil) }()
			rw.RLock()
		}()
		wg.Wait()
	}()
	p.mu.Lock()
}
