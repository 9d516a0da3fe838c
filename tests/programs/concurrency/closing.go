// Closed channels: drained first, then zero values; ranges end; closing twice panics.
package main

import "fmt"

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Printf("%s: %v (%T)\n", name, r, r)
		}
	}()
	f()
	fmt.Println(name, "ok")
}

func main() {
	ch := make(chan int, 3)
	ch <- 1
	ch <- 2
	close(ch)
	fmt.Println(len(ch), cap(ch))
	for range 4 {
		v, ok := <-ch
		fmt.Println(v, ok)
	}
	try("close twice", func() { close(ch) })
	try("send", func() { ch <- 1 })
	try("close nil", func() { var c chan int; close(c) })
	try("select send", func() {
		select {
		case ch <- 1:
		default:
		}
	})
	done := make(chan struct{})
	data := make(chan string)
	go func() {
		defer close(done)
		for s := range data {
			fmt.Println(s)
		}
	}()
	data <- "a"
	data <- "b"
	close(data)
	<-done
}
