// A panic in the goroutine of a timer.
package main

import (
	"fmt"
	"time"
)

func main() {
	for i := 3; i > 0; i-- {
		fmt.Println(i)
		time.Sleep(time.Millisecond)
	}
	timer := time.AfterFunc(time.Millisecond, func() { panic("late") })
	_ = timer
	select {}
}
