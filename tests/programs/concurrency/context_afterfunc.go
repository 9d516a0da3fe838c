// AfterFunc runs in its own goroutine when the context is done.
package main

import (
	"context"
	"fmt"
	"time"
)

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	ran := make(chan string, 2)
	stop1 := context.AfterFunc(ctx, func() { ran <- "first" })
	stop2 := context.AfterFunc(ctx, func() { ran <- "second" })
	fmt.Println(stop2(), stop2())
	cancel()
	fmt.Println(<-ran, stop1())
	context.AfterFunc(ctx, func() { ran <- "at once" })
	fmt.Println(<-ran)
	plain := context.WithoutCancel(ctx)
	fmt.Println(plain.Err(), plain.Done() == nil, plain)
	time.Sleep(time.Millisecond)
	fmt.Println(len(ran))
}
