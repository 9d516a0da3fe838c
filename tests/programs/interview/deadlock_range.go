package main

import (
	"fmt"
	"sync"
)

func main() {
	ch := make(chan int)
	var wg sync.WaitGroup
	wg.Go(func() { for i := range 3 { ch <- i } })
	for v := range ch {
		fmt.Println(v)
	}
}
