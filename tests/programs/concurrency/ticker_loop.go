// A ticker until a deadline.
package main

import (
	"fmt"
	"time"
)

func main() {
	ticker := time.NewTicker(20 * time.Millisecond)
	done := time.After(90 * time.Millisecond)
	n := 0
loop:
	for {
		select {
		case <-ticker.C:
			n++
			fmt.Println("tick", n)
		case <-done:
			fmt.Println("done")
			break loop
		}
	}
	ticker.Reset(time.Hour)
	ticker.Stop()
	select {
	case <-ticker.C:
		fmt.Println("tick?")
	default:
		fmt.Println("quiet")
	}
}
