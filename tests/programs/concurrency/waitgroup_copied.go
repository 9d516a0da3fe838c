// A WaitGroup that is passed by value.
package main

import (
	"fmt"
	"sync"
)

func worker(id int, wg sync.WaitGroup) {
	defer wg.Done()
	fmt.Print("")
}

func main() {
	var wg sync.WaitGroup
	for i := range 3 {
		wg.Add(1)
		go worker(i, wg)
	}
	wg.Wait()
	fmt.Println("unreachable")
}
