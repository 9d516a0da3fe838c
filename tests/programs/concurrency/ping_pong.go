// Two goroutines pass a ball.
package main

import "fmt"

type ball struct{ hits int }

func player(name string, table chan *ball, done chan<- string) {
	for b := range table {
		b.hits++
		if b.hits >= 11 {
			done <- fmt.Sprint("after ", b.hits, " hits")
			return
		}
		table <- b
	}
}

func main() {
	table := make(chan *ball)
	done := make(chan string)
	go player("ping", table, done)
	go player("pong", table, done)
	table <- new(ball)
	fmt.Println(<-done)
}
