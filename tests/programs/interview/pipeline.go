package main

import (
	"context"
	"fmt"
	"sort"
	"sync"
)

func gen(ctx context.Context, nums ...int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for _, n := range nums {
			select {
			case out <- n:
			case <-ctx.Done():
				return
			}
		}
	}()
	return out
}

func stage[T, U any](ctx context.Context, in <-chan T, f func(T) U) <-chan U {
	out := make(chan U)
	go func() {
		defer close(out)
		for v := range in {
			select {
			case out <- f(v):
			case <-ctx.Done():
				return
			}
		}
	}()
	return out
}

func merge[T any](chans ...<-chan T) <-chan T {
	var wg sync.WaitGroup
	out := make(chan T)
	wg.Add(len(chans))
	for _, c := range chans {
		go func() {
			defer wg.Done()
			for v := range c {
				out <- v
			}
		}()
	}
	go func() { wg.Wait(); close(out) }()
	return out
}

func orDone(done <-chan struct{}, c <-chan int) <-chan int {
	valStream := make(chan int)
	go func() {
		defer close(valStream)
		for {
			select {
			case <-done:
				return
			case v, ok := <-c:
				if !ok {
					return
				}
				select {
				case valStream <- v:
				case <-done:
				}
			}
		}
	}()
	return valStream
}

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	sq := func(n int) int { return n * n }
	for v := range stage(ctx, stage(ctx, gen(ctx, 1, 2, 3), sq), func(n int) string { return fmt.Sprintf("<%d>", n) }) {
		fmt.Print(v, " ")
	}
	fmt.Println()
	src := gen(ctx, 5, 6, 7, 8, 9)
	var all []int
	for v := range merge(stage(ctx, src, sq), stage(ctx, src, sq), gen(ctx, 1)) {
		all = append(all, v)
	}
	sort.Ints(all)
	fmt.Println(all)
	infinite := make(chan int)
	go func() {
		defer close(infinite)
		for i := 0; ; i++ {
			select {
			case infinite <- i:
			case <-ctx.Done():
				return
			}
		}
	}()
	done := make(chan struct{})
	for v := range orDone(done, infinite) {
		if v == 5 {
			close(done)
			break
		}
	}
	cancel()
	for range infinite {
	}
	fmt.Println(ctx.Err(), context.Cause(ctx))
	<-ctx.Done()
}
