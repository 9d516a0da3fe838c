// Many goroutines, long critical sections: nobody starves and nothing is lost.
package main

import (
	"fmt"
	"sync"
)

func main() {
	var mu sync.Mutex
	var wg sync.WaitGroup
	values := []int{}
	counts := make([]int, 3)
	for id := range 3 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for range 4 {
				mu.Lock()
				x := 0
				for i := range 3000 {
					x += i % 7
				}
				values = append(values, x)
				counts[id]++
				mu.Unlock()
			}
		}()
	}
	wg.Wait()
	for _, v := range values {
		if v != values[0] {
			fmt.Println("different", v)
		}
	}
	fmt.Println(len(values), counts)
}
