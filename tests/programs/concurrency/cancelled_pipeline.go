// Stages that stop when a context ends.
package main

import (
	"context"
	"fmt"
	"sync"
	"time"
)

type Job struct {
	ID   int
	Cost time.Duration
}

func stage(ctx context.Context, in <-chan Job, name string, log func(string, ...any)) <-chan Job {
	out := make(chan Job)
	go func() {
		defer close(out)
		for {
			select {
			case <-ctx.Done():
				return
			case j, ok := <-in:
				if !ok {
					return
				}
				select {
				case <-time.After(j.Cost):
				case <-ctx.Done():
					return
				}
				select {
				case out <- j:
				case <-ctx.Done():
					return
				}
			}
		}
	}()
	return out
}

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), 100*time.Millisecond)
	defer cancel()
	src := make(chan Job)
	go func() {
		defer close(src)
		for i := 0; ; i++ {
			select {
			case src <- Job{i, time.Duration(i*10) * time.Millisecond}:
			case <-ctx.Done():
				return
			}
		}
	}()
	var mu sync.Mutex
	log := func(f string, a ...any) { mu.Lock(); defer mu.Unlock(); fmt.Printf(f, a...) }
	n := 0
	for j := range stage(ctx, stage(ctx, src, "a", log), "b", log) {
		n++
		_ = j
	}
	fmt.Println(n > 1 && n < 5, ctx.Err())
}
