// More Done than Add.
package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	func() {
		defer func() { fmt.Println("recovered:", recover()) }()
		wg.Done()
	}()
	var other sync.WaitGroup
	other.Add(1)
	other.Done()
	other.Wait()
	other.Add(-1)
}
