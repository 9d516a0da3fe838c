// A goroutine that waits to send when the channel is closed panics.
package main

import (
	"fmt"
	"time"
)

func main() {
	ch := make(chan int)
	done := make(chan struct{})
	go func() {
		defer close(done)
		defer func() { fmt.Println("recovered:", recover()) }()
		ch <- 1
	}()
	time.Sleep(10 * time.Millisecond)
	close(ch)
	<-done
}
