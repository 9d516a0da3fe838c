// Each philosopher holds one fork and waits for the other.
package main

import (
	"fmt"
	"sync"
)

func main() {
	const n = 3
	var forks [n]sync.Mutex
	var wg, first sync.WaitGroup
	first.Add(n)
	for i := range n {
		wg.Add(1)
		go func() {
			defer wg.Done()
			forks[i].Lock()
			first.Done()
			first.Wait()
			forks[(i+1)%n].Lock()
			fmt.Println("never")
		}()
	}
	first.Wait()
	fmt.Println("everybody has one fork")
	wg.Wait()
}
