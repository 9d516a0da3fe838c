// A watchdog sees that a worker has stopped.
package main

import (
	"fmt"
	"time"
)

func worker(beats int) <-chan int {
	out := make(chan int)
	go func() {
		for i := range beats {
			time.Sleep(10 * time.Millisecond)
			out <- i
		}
		select {}
	}()
	return out
}

func main() {
	beat := worker(3)
	timeout := time.NewTimer(time.Second)
	defer timeout.Stop()
	for {
		timeout.Reset(300 * time.Millisecond)
		select {
		case n := <-beat:
			fmt.Println("beat", n)
		case <-timeout.C:
			fmt.Println("the worker is silent")
			return
		}
	}
}
