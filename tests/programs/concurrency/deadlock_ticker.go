// A ticker that nobody listens to keeps no program alive.
package main

import (
	"fmt"
	"time"
)

func main() {
	t := time.NewTicker(time.Millisecond)
	defer t.Stop()
	<-t.C
	fmt.Println("one tick")
	var ch chan int
	<-ch
}
