// Goexit in main: the others run on, then nobody is left.
package main

import (
	"fmt"
	"runtime"
	"time"
)

func main() {
	go func() {
		time.Sleep(10 * time.Millisecond)
		fmt.Println("the other one")
	}()
	defer fmt.Println("deferred in main")
	runtime.Goexit()
}
