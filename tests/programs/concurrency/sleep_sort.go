// Sleeping goroutines end in the order of their times.
package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	var wg sync.WaitGroup
	out := make(chan int, 8)
	for _, v := range []int{7, 3, 9, 1, 5} {
		wg.Add(1)
		go func() {
			defer wg.Done()
			time.Sleep(time.Duration(v) * 20 * time.Millisecond)
			out <- v
		}()
	}
	wg.Wait()
	close(out)
	for v := range out {
		fmt.Print(v, " ")
	}
	fmt.Println()
}
