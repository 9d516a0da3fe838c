// A ticker paces requests; a burst goes through a filled channel.
package main

import (
	"fmt"
	"time"
)

func main() {
	start := time.Now()
	limiter := time.NewTicker(20 * time.Millisecond)
	defer limiter.Stop()
	for i := 1; i <= 4; i++ {
		<-limiter.C
		fmt.Println("request", i)
	}
	d := time.Since(start)
	fmt.Println(d >= 80*time.Millisecond, d < 500*time.Millisecond)
	burst := make(chan time.Time, 3)
	for range 3 {
		burst <- time.Now()
	}
	n := 0
	for len(burst) > 0 {
		<-burst
		n++
	}
	fmt.Println("burst of", n)
}
