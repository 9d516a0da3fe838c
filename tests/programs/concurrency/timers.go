// Stop, Reset and AfterFunc; nothing stale is received.
package main

import (
	"fmt"
	"time"
)

func main() {
	t := time.NewTimer(time.Hour)
	fmt.Println(t.Stop(), t.Stop())
	fmt.Println(t.Reset(time.Millisecond))
	<-t.C
	fmt.Println(t.Stop(), len(t.C), cap(t.C))
	t.Reset(time.Millisecond)
	time.Sleep(20 * time.Millisecond)
	fmt.Println(t.Reset(time.Hour))
	select {
	case <-t.C:
		fmt.Println("stale")
	default:
		fmt.Println("nothing")
	}
	ch := make(chan string)
	f := time.AfterFunc(5*time.Millisecond, func() { ch <- "fired" })
	fmt.Println(<-ch, f.Stop(), f.Reset(time.Millisecond))
	fmt.Println(<-ch)
	g := time.AfterFunc(time.Hour, func() { fmt.Println("never") })
	fmt.Println(g.Stop(), g.C == nil)
	start := time.Now()
	time.Sleep(0)
	time.Sleep(-time.Second)
	fmt.Println(time.Since(start) < time.Second)
}
