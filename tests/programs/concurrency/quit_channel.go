// A generator that is told to stop, and says that it has.
package main

import "fmt"

func fibonacci(c chan<- int, quit <-chan struct{}, stopped chan<- int) {
	x, y, n := 0, 1, 0
	for {
		select {
		case c <- x:
			x, y = y, x+y
			n++
		case <-quit:
			stopped <- n
			return
		}
	}
}

func main() {
	c := make(chan int)
	quit := make(chan struct{})
	stopped := make(chan int)
	go fibonacci(c, quit, stopped)
	for range 10 {
		fmt.Print(<-c, " ")
	}
	close(quit)
	fmt.Println(<-stopped)
}
