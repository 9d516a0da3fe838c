// Watch the stacks and the channels: each goroutine has a stack of its own; a value for a goroutine
// that waits goes straight to its stack, other values queue in the channel, an object on the heap.
package main

import "fmt"

func squares(in <-chan int, out chan<- int, done chan<- struct{}) {
	for n := range in {
		out <- n * n
	}
	close(done)
}

func main() {
	in, out := make(chan int, 2), make(chan int)
	done := make(chan struct{})
	go squares(in, out, done)
	go func() {
		for n := 1; n <= 4; n++ {
			in <- n
		}
		close(in)
	}()
	for sum := 0; ; {
		select {
		case n := <-out:
			sum += n
		case <-done:
			fmt.Println(sum)
			return
		}
	}
}
