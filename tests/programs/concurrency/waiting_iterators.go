// Iterators that sleep; a pulled one.
package main

import (
	"fmt"
	"iter"
	"time"
)

func ticks(n int) iter.Seq2[int, time.Duration] {
	return func(yield func(int, time.Duration) bool) {
		start := time.Now()
		for i := range n {
			time.Sleep(10 * time.Millisecond)
			if !yield(i, time.Since(start).Round(10*time.Millisecond)) {
				return
			}
		}
	}
}

func main() {
	for i, d := range ticks(5) {
		if i == 3 {
			break
		}
		fmt.Println(i, d >= 10*time.Millisecond)
	}
	next, stop := iter.Pull2(ticks(2))
	defer stop()
	for {
		i, _, ok := next()
		if !ok {
			break
		}
		fmt.Println("pulled", i)
	}
	ch := make(chan int)
	go func() {
		defer close(ch)
		for i := range ticks(3) {
			ch <- i
		}
	}()
	for v := range ch {
		fmt.Println("v", v)
	}
}
