// default, timeout, nil channels, closed channels, sending cases.
package main

import (
	"fmt"
	"time"
)

func main() {
	ch := make(chan int, 1)
	for range 3 {
		select {
		case ch <- 1:
			fmt.Println("sent")
		case v := <-ch:
			fmt.Println("received", v)
		}
	}
	var never chan int
	select {
	case <-never:
		fmt.Println("nil?")
	case <-time.After(10 * time.Millisecond):
		fmt.Println("timeout")
	}
	select {
	case never <- 1:
		fmt.Println("nil?")
	default:
		fmt.Println("default")
	}
	a, b := make(chan int), make(chan string)
	go func() { defer close(a); a <- 1; a <- 2 }()
	go func() { defer close(b); b <- "x" }()
	ints, strs := 0, 0
	for a != nil || b != nil {
		select {
		case v, ok := <-a:
			if !ok {
				a = nil
				continue
			}
			ints += v
		case _, ok := <-b:
			if !ok {
				b = nil
				continue
			}
			strs++
		}
	}
	fmt.Println(ints, strs)
}
