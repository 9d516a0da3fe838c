// A panic in main behind a select.
package main

import (
	"fmt"
	"time"
)

func main() {
	defer fmt.Println("deferred in main")
	ch := make(chan int)
	go func() {
		time.Sleep(time.Millisecond)
		close(ch)
	}()
	for {
		select {
		case v, ok := <-ch:
			fmt.Println(v, ok)
			var arr []int
			_ = arr[5]
		}
	}
}
