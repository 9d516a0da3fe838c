// A result that is computed meanwhile; channels of channels.
package main

import "fmt"

type request struct {
	n     int
	reply chan int
}

func server(requests <-chan request) {
	for r := range requests {
		go func() {
			f := 1
			for i := 2; i <= r.n; i++ {
				f *= i
			}
			r.reply <- f
		}()
	}
}

func main() {
	requests := make(chan request)
	go server(requests)
	var replies []chan int
	for n := range 10 {
		r := request{n, make(chan int)}
		requests <- r
		replies = append(replies, r.reply)
	}
	close(requests)
	for _, reply := range replies {
		fmt.Print(<-reply, " ")
	}
	fmt.Println()
}
