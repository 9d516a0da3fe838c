package main

import (
	"fmt"
	"sync"
	"time"
)

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, "->", r)
		}
	}()
	f()
}

type req struct {
	n    int
	resp chan<- int
}

func server(in <-chan req) {
	for r := range in {
		r.resp <- r.n * 2
		close(r.resp)
	}
}

func main() {
	var nilch chan int
	c := make(chan int, 2)
	fmt.Println(len(nilch), cap(nilch), len(c), cap(c), nilch == nil)
	c <- 1
	c <- 2
	close(c)
	for range 4 {
		v, ok := <-c
		fmt.Print(v, ok, " ")
	}
	fmt.Println()
	try("send closed", func() { c <- 1 })
	try("close closed", func() { close(c) })
	try("close nil", func() { close(nilch) })
	try("select send closed", func() {
		select {
		case c <- 1:
		default:
			fmt.Println("default")
		}
	})
	var ro <-chan int = c
	var so chan<- int = make(chan<- int, 1)
	so <- 5
	fmt.Println(<-ro, len(so))
	fmt.Printf("%T %T %T %T\n", c, ro, so, make(chan (<-chan int)))
	s := make(chan req)
	go server(s)
	for i := range 3 {
		r := make(chan int, 1)
		s <- req{i, r}
		fmt.Print(<-r, " ")
	}
	close(s)
	fmt.Println()
	var wg sync.WaitGroup
	start := make(chan struct{})
	results := make([]int, 5)
	for i := range results {
		wg.Go(func() { <-start; results[i] = i + 1 })
	}
	close(start)
	wg.Wait()
	fmt.Println(results)
	errc := make(chan any, 1)
	blocked := make(chan int)
	go func() {
		defer func() { errc <- recover() }()
		blocked <- 1
	}()
	time.Sleep(time.Millisecond)
	close(blocked)
	fmt.Println(<-errc)
	cc := make(chan chan string, 1)
	inner := make(chan string, 1)
	cc <- inner
	inner <- "nested"
	fmt.Println(<-<-cc)
	arr := [2]chan int{make(chan int, 1), make(chan int, 1)}
	for i := range arr {
		select {
		case arr[i] <- i:
		case v := <-arr[1-i]:
			fmt.Println("got", v)
		}
	}
	m := map[chan int]string{arr[0]: "zero", arr[1]: "one"}
	fmt.Println(m[arr[1]], arr[0] == arr[1], len(m))
	timeout := time.After(20 * time.Millisecond)
	tick := time.Tick(8 * time.Millisecond)
	n := 0
	for done := false; !done; {
		select {
		case <-tick:
			n++
		case <-timeout:
			done = true
		}
	}
	fmt.Println(n)
	func() {
		ch := make(chan int)
		defer close(ch)
		go func() {
			for range ch {
			}
		}()
		ch <- 1
	}()
	fs := make(chan func() int, 2)
	fs <- func() int { return 1 }
	fs <- func() int { return 2 }
	close(fs)
	for f := range fs {
		fmt.Print(f(), " ")
	}
	e := make(chan error, 1)
	e <- nil
	err, ok := <-e
	fmt.Println(err, ok)
	z := make(chan struct{}, 1<<20)
	for range 5 {
		z <- struct{}{}
	}
	fmt.Println(len(z))
	big := make(chan [4]int, 1)
	v := [4]int{1, 2, 3, 4}
	big <- v
	v[0] = 100
	fmt.Println(<-big)
	go func() { panic(fmt.Sprint("last ", <-nilch)) }()
	select {}
}
