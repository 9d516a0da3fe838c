package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"
)

type ctxKey struct{ name string }

func (k ctxKey) String() string { return "ctxKey(" + k.name + ")" }

type custom struct{ context.Context }

func (custom) Value(k any) any { return fmt.Sprint("custom ", k) }

func worker(ctx context.Context, id int, out chan<- string, wg *sync.WaitGroup) {
	defer wg.Done()
	for n := 0; ; n++ {
		select {
		case <-ctx.Done():
			out <- fmt.Sprintf("w%d: %v (%v)", id, ctx.Err(), context.Cause(ctx))
			return
		case <-time.After(10 * time.Millisecond):
		}
	}
}

func step(ctx context.Context, name string, d time.Duration) error {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
		return nil
	case <-ctx.Done():
		return fmt.Errorf("%s: %w", name, context.Cause(ctx))
	}
}

type group struct {
	ctx    context.Context
	cancel context.CancelCauseFunc
	wg     sync.WaitGroup
	once   sync.Once
	err    error
}

func newGroup(parent context.Context) *group {
	g := &group{}
	g.ctx, g.cancel = context.WithCancelCause(parent)
	return g
}
func (g *group) Go(f func(context.Context) error) {
	g.wg.Go(func() {
		if err := f(g.ctx); err != nil {
			g.once.Do(func() { g.err = err; g.cancel(err) })
		}
	})
}
func (g *group) Wait() error { g.wg.Wait(); g.cancel(nil); return g.err }

func main() {
	root := context.Background()
	ctx, cancel := context.WithCancel(context.WithValue(root, ctxKey{"user"}, "ann"))
	fmt.Println(ctx)
	out := make(chan string, 3)
	var wg sync.WaitGroup
	for i := range 3 {
		wg.Add(1)
		go worker(ctx, i, out, &wg)
	}
	time.Sleep(25 * time.Millisecond)
	cancel()
	wg.Wait()
	close(out)
	n := 0
	for s := range out {
		n += len(s)
	}
	fmt.Println(n, ctx.Err())
	d1, c1 := context.WithTimeout(root, time.Hour)
	d2, c2 := context.WithTimeout(d1, 5*time.Millisecond)
	dl1, _ := d1.Deadline()
	dl2, _ := d2.Deadline()
	fmt.Println(dl2.Before(dl1), step(d2, "short", time.Second), step(d1, "ok", time.Millisecond), d1.Err())
	c2()
	c1()
	fmt.Println(d1.Err(), d2.Err(), step(d1, "after", time.Hour))
	past, c3 := context.WithDeadline(root, time.Now().Add(-time.Second))
	defer c3()
	fmt.Println(past.Err(), errors.Is(past.Err(), context.DeadlineExceeded))
	cc := custom{ctx}
	child, c4 := context.WithCancel(cc)
	fmt.Println(child.Value(1), cc.Value(ctxKey{"user"}), child.Err(), ctx.Value(ctxKey{"user"}), ctx.Value("user"))
	c4()
	g := newGroup(root)
	boom := errors.New("boom")
	g.Go(func(ctx context.Context) error { return step(ctx, "slow", time.Hour) })
	g.Go(func(ctx context.Context) error { time.Sleep(time.Millisecond); return boom })
	g.Go(func(ctx context.Context) error { return step(ctx, "quick", 0) })
	err := g.Wait()
	fmt.Println(err, errors.Is(err, boom), context.Cause(g.ctx))
	tc, c5 := context.WithTimeoutCause(root, time.Millisecond, errors.New("too slow"))
	defer c5()
	<-tc.Done()
	fmt.Println(tc.Err(), context.Cause(tc))
	_, c6 := context.WithCancel(root)
	c6()
	c6()
	func() {
		defer func() { fmt.Println(recover()) }()
		context.WithValue(root, nil, 1)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		context.WithValue(root, []int{}, 1)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		context.WithCancel(nil)
	}()
	fmt.Println(context.WithValue(root, ctxKey{"k"}, 5), context.Canceled, context.DeadlineExceeded)
	var de interface{ Timeout() bool }
	fmt.Println(errors.As(context.DeadlineExceeded, &de))
	done := make(chan struct{})
	ac, c7 := context.WithCancel(root)
	stop := context.AfterFunc(ac, func() { close(done) })
	fmt.Println(stop(), stop())
	c7()
	select {
	case <-done:
		fmt.Println("ran")
	default:
		fmt.Println("stopped in time")
	}
}
