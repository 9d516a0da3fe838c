// Add without Done.
package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	wg.Add(3)
	for i := range 2 {
		go func() {
			defer wg.Done()
			_ = i
		}()
	}
	defer fmt.Println("not printed")
	wg.Wait()
}
