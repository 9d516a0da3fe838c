package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"
)

type Bucket struct {
	tokens chan struct{}
	tick   *time.Ticker
	done   chan struct{}
}

func NewBucket(rate time.Duration, burst int) *Bucket {
	b := &Bucket{make(chan struct{}, burst), time.NewTicker(rate), make(chan struct{})}
	for range burst {
		b.tokens <- struct{}{}
	}
	go func() {
		for {
			select {
			case <-b.tick.C:
				select {
				case b.tokens <- struct{}{}:
				default:
				}
			case <-b.done:
				b.tick.Stop()
				return
			}
		}
	}()
	return b
}

func (b *Bucket) Wait(ctx context.Context) error {
	select {
	case <-b.tokens:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

type state int

const (
	closed state = iota
	open
	halfOpen
)

func (s state) String() string { return [...]string{"closed", "open", "half-open"}[s] }

type Breaker struct {
	mu       sync.Mutex
	st       state
	fails    int
	openedAt time.Time
	cool     time.Duration
}

var ErrOpen = errors.New("circuit open")

func (b *Breaker) Do(f func() error) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.st == open {
		if time.Since(b.openedAt) < b.cool {
			return ErrOpen
		}
		b.st = halfOpen
	}
	if err := f(); err != nil {
		if b.fails++; b.fails >= 3 || b.st == halfOpen {
			b.st, b.openedAt = open, time.Now()
		}
		return err
	}
	b.st, b.fails = closed, 0
	return nil
}

func retry(ctx context.Context, n int, base time.Duration, f func(int) error) (err error) {
	for i := range n {
		if err = f(i); err == nil {
			return nil
		}
		select {
		case <-time.After(base << i):
		case <-ctx.Done():
			return errors.Join(err, ctx.Err())
		}
	}
	return fmt.Errorf("after %d attempts: %w", n, err)
}

func debounce(d time.Duration, f func(string)) func(string) {
	var mu sync.Mutex
	var t *time.Timer
	return func(s string) {
		mu.Lock()
		defer mu.Unlock()
		if t != nil {
			t.Stop()
		}
		t = time.AfterFunc(d, func() { f(s) })
	}
}

func main() {
	b := NewBucket(20*time.Millisecond, 2)
	start := time.Now()
	for range 4 {
		if err := b.Wait(context.Background()); err != nil {
			fmt.Println(err)
		}
	}
	el := time.Since(start)
	fmt.Println(el > 30*time.Millisecond, el < 90*time.Millisecond)
	ctx, cancel := context.WithTimeout(context.Background(), time.Millisecond)
	defer cancel()
	fmt.Println(b.Wait(ctx))
	close(b.done)
	br := &Breaker{cool: 10 * time.Millisecond}
	bad := errors.New("bad")
	for range 4 {
		fmt.Print(br.Do(func() error { return bad }), " ", br.st, "; ")
	}
	time.Sleep(15 * time.Millisecond)
	fmt.Println(br.Do(func() error { return nil }), br.st)
	fmt.Println(retry(context.Background(), 4, time.Millisecond, func(i int) error {
		if i == 2 {
			return nil
		}
		return bad
	}))
	err := retry(context.Background(), 2, time.Millisecond, func(i int) error { return fmt.Errorf("try %d: %w", i, bad) })
	fmt.Println(err, errors.Is(err, bad))
	out := make(chan string)
	d := debounce(5*time.Millisecond, func(s string) { out <- s })
	for _, s := range []string{"a", "ab", "abc"} {
		d(s)
	}
	fmt.Println(<-out)
}
