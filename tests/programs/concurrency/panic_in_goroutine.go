// A panic that no goroutine recovers ends the program.
package main

import (
	"fmt"
	"time"
)

func main() {
	defer fmt.Println("not printed")
	go func() {
		defer fmt.Println("deferred in the goroutine")
		var m map[string]int
		m["x"] = 1
	}()
	time.Sleep(time.Second)
	fmt.Println("not reached")
}
