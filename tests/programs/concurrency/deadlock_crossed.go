// Two channels in the wrong order.
package main

import (
	"fmt"
	"sync"
)

func main() {
	a, b := make(chan int), make(chan int)
	var wg sync.WaitGroup
	wg.Add(2)
	go func() {
		defer wg.Done()
		a <- 1
		<-b
	}()
	go func() {
		defer wg.Done()
		b <- 1
		<-a
	}()
	fmt.Println("start")
	wg.Wait()
}
