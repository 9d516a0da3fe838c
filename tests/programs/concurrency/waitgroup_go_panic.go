// A panic in a function of WaitGroup.Go.
package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	wg.Go(func() {
		defer fmt.Println("deferred")
		panic("in the group")
	})
	wg.Wait()
	fmt.Println("not reached")
}
