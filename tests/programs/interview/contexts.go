package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

type key int

const userKey key = 0

type strKey string

func slow(ctx context.Context, d time.Duration) error {
	select {
	case <-time.After(d):
		return nil
	case <-ctx.Done():
		return fmt.Errorf("slow: %w", ctx.Err())
	}
}

func main() {
	ctx := context.WithValue(context.Background(), userKey, "ann")
	ctx = context.WithValue(ctx, strKey("trace"), 42)
	fmt.Println(ctx.Value(userKey), ctx.Value(strKey("trace")), ctx.Value("trace"))
	fmt.Println(context.Background(), context.TODO())

	tctx, cancel := context.WithTimeout(ctx, 20*time.Millisecond)
	defer cancel()
	fmt.Println(slow(tctx, time.Millisecond))
	err := slow(tctx, time.Hour)
	fmt.Println(err, errors.Is(err, context.DeadlineExceeded), tctx.Err() == context.DeadlineExceeded)
	var te interface{ Timeout() bool }
	fmt.Println(errors.As(err, &te) && te.Timeout())
	_, has := tctx.Deadline()
	_, none := ctx.Deadline()
	fmt.Println(has, none, tctx.Value(userKey))

	parent, stop := context.WithCancelCause(ctx)
	child, cancelChild := context.WithCancel(parent)
	defer cancelChild()
	stop(errors.New("operator pressed stop"))
	<-child.Done()
	fmt.Println(child.Err(), context.Cause(child), parent.Err())
	stop(errors.New("too late"))
	fmt.Println(context.Cause(parent))

	after, c2 := context.WithCancel(context.Background())
	ch := make(chan string, 1)
	stopf := context.AfterFunc(after, func() { ch <- "after func ran" })
	c2()
	fmt.Println(<-ch, stopf())
	wo := context.WithoutCancel(after)
	fmt.Println(wo.Err(), after.Err())
	dl, c3 := context.WithDeadlineCause(context.Background(), time.Now().Add(5*time.Millisecond), errors.New("budget"))
	defer c3()
	<-dl.Done()
	fmt.Println(dl.Err(), context.Cause(dl))
	fmt.Println(ctx)

	results := make(chan int)
	racectx, win := context.WithCancel(context.Background())
	for i := 1; i <= 3; i++ {
		go func() {
			select {
			case <-time.After(time.Duration(i*10) * time.Millisecond):
				select {
				case results <- i:
				case <-racectx.Done():
				}
			case <-racectx.Done():
			}
		}()
	}
	fmt.Println("winner", <-results)
	win()
}
