package main

import (
	"fmt"
	"time"
)

func f(name string, ch chan int) chan int { fmt.Print(name, " "); return ch }
func v(n int) int                         { fmt.Print("v", n, " "); return n }

func main() {
	ch := make(chan int, 1)
	select {
	case x := <-ch:
		fmt.Println("got", x)
	default:
		fmt.Println("empty")
	}
	select {
	case ch <- 1:
		fmt.Println("sent")
	default:
	}
	select {
	case ch <- 2:
	default:
		fmt.Println("full", len(ch))
	}
	var arr [3]int
	i := 0
	select {
	case arr[i] = <-ch:
		fmt.Println(arr)
	}
	var nilch chan int
	select {
	case <-nilch:
	case nilch <- 1:
	case <-time.After(3 * time.Millisecond):
		fmt.Println("timeout")
	}
	a, b := make(chan int, 1), make(chan int, 1)
	b <- 7
	select {
	case f("a", a) <- v(1):
		fmt.Println("a", <-a)
	case x, ok := <-f("nil", nil):
		fmt.Println("nil", x, ok)
	}
	close(a)
	for n := 0; a != nil || b != nil; n++ {
		select {
		case _, ok := <-a:
			if !ok {
				a = nil
			}
		case x := <-b:
			fmt.Print("b", x, " ")
			b = nil
		}
	}
	fmt.Println("drained")
	tick := time.NewTicker(10 * time.Millisecond)
	stop := time.After(35 * time.Millisecond)
	n := 0
loop:
	for {
		select {
		case <-tick.C:
			n++
		case <-stop:
			tick.Stop()
			break loop
		}
	}
	fmt.Println("ticks", n)
	t := time.NewTimer(time.Hour)
	fmt.Println(t.Stop(), t.Reset(time.Millisecond))
	<-t.C
	fmt.Println("fired", t.Stop())
	done := make(chan bool)
	time.AfterFunc(time.Millisecond, func() { close(done) })
	_, ok := <-done
	fmt.Println(ok)
	sem := make(chan struct{}, 2)
	out := make(chan int, 5)
	for i := range 5 {
		go func() {
			sem <- struct{}{}
			defer func() { <-sem }()
			time.Sleep(time.Duration(i) * time.Millisecond)
			out <- len(sem)
		}()
	}
	for range 5 {
		if l := <-out; l > 2 || l < 1 {
			fmt.Println("bad", l)
		}
	}
	counts := map[string]int{}
	x, y := make(chan int), make(chan int)
	go func() {
		for i := range 10 {
			if i%2 == 0 {
				x <- i
			} else {
				y <- i
			}
		}
		close(x)
	}()
	for open := true; open; {
		select {
		case _, open = <-x:
			counts["x"]++
		case <-y:
			counts["y"]++
		}
	}
	fmt.Println(counts)
}
