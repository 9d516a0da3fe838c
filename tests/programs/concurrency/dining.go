// Five philosophers take the lower fork first.
package main

import (
	"fmt"
	"sync"
)

func main() {
	const n = 5
	forks := make([]sync.Mutex, n)
	meals := make([]int, n)
	var wg sync.WaitGroup
	for i := range n {
		wg.Add(1)
		go func() {
			defer wg.Done()
			a, b := i, (i+1)%n
			if a > b {
				a, b = b, a
			}
			for range 10 {
				forks[a].Lock()
				forks[b].Lock()
				meals[i]++
				forks[b].Unlock()
				forks[a].Unlock()
			}
		}()
	}
	wg.Wait()
	fmt.Println(meals)
}
