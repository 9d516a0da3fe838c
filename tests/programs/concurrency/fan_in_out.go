// Several producers, one merged channel, a count for each producer.
package main

import (
	"fmt"
	"sync"
)

func produce(id, n int) <-chan int {
	out := make(chan int, 2)
	go func() {
		for range n {
			out <- id
		}
		close(out)
	}()
	return out
}

func merge(ins ...<-chan int) <-chan int {
	out := make(chan int)
	var wg sync.WaitGroup
	wg.Add(len(ins))
	for _, in := range ins {
		go func() {
			defer wg.Done()
			for v := range in {
				out <- v
			}
		}()
	}
	go func() { wg.Wait(); close(out) }()
	return out
}

func main() {
	counts := map[int]int{}
	for id := range merge(produce(1, 5), produce(2, 7), produce(3, 0), produce(4, 1)) {
		counts[id]++
	}
	fmt.Println(counts)
}
