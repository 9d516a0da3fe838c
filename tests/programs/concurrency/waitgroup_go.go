// WaitGroup.Go counts by itself; the group can be used again.
package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	sums := make([]int, 4)
	for round := range 3 {
		for i := range sums {
			wg.Go(func() {
				for j := range 10 {
					sums[i] += i * j * (round + 1)
				}
			})
		}
		wg.Wait()
		fmt.Println(sums)
	}
	wg.Wait()
}
