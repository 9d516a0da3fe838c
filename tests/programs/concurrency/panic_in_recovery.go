// A goroutine started while recovering panics.
package main

import (
	"fmt"
	"os"
	"sync"
	"time"
)

func main() {
	var wg sync.WaitGroup
	wg.Add(2)
	go func() {
		defer wg.Done()
		defer func() {
			if r := recover(); r != nil {
				fmt.Println("caught:", r)
				go func() { panic(fmt.Errorf("wrapped: %v", r)) }()
				time.Sleep(time.Hour)
			}
		}()
		var s []int
		s[3] = 1
	}()
	go func() {
		defer wg.Done()
		time.Sleep(2 * time.Hour)
		os.Exit(0)
	}()
	wg.Wait()
}
