package main

import (
	"errors"
	"fmt"
	"sync"
	"time"
)

type Broker[T any] struct {
	mu     sync.RWMutex
	subs   map[string][]chan T
	closed bool
}

func NewBroker[T any]() *Broker[T] { return &Broker[T]{subs: make(map[string][]chan T)} }

func (b *Broker[T]) Subscribe(topic string, buf int) <-chan T {
	ch := make(chan T, buf)
	b.mu.Lock()
	defer b.mu.Unlock()
	b.subs[topic] = append(b.subs[topic], ch)
	return ch
}

func (b *Broker[T]) Publish(topic string, v T) (n int) {
	b.mu.RLock()
	defer b.mu.RUnlock()
	if b.closed {
		return -1
	}
	for _, ch := range b.subs[topic] {
		select {
		case ch <- v:
			n++
		default:
		}
	}
	return
}

func (b *Broker[T]) Close() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.closed = true
	for _, chs := range b.subs {
		for _, ch := range chs {
			close(ch)
		}
	}
}

type Future[T any] struct {
	done chan struct{}
	val  T
	err  error
}

func Async[T any](f func() (T, error)) *Future[T] {
	fu := &Future[T]{done: make(chan struct{})}
	go func() {
		defer close(fu.done)
		defer func() {
			if r := recover(); r != nil {
				fu.err = fmt.Errorf("panicked: %v", r)
			}
		}()
		fu.val, fu.err = f()
	}()
	return fu
}

func (f *Future[T]) Await() (T, error) { <-f.done; return f.val, f.err }

var ErrTimeout = errors.New("timeout")

func (f *Future[T]) AwaitFor(d time.Duration) (v T, err error) {
	select {
	case <-f.done:
		return f.val, f.err
	case <-time.After(d):
		return v, ErrTimeout
	}
}

type group struct {
	wg   sync.WaitGroup
	once sync.Once
	err  error
	sem  chan struct{}
}

func (g *group) Go(f func() error) {
	g.wg.Add(1)
	if g.sem != nil {
		g.sem <- struct{}{}
	}
	go func() {
		defer func() {
			if g.sem != nil {
				<-g.sem
			}
			g.wg.Done()
		}()
		if err := f(); err != nil {
			g.once.Do(func() { g.err = err })
		}
	}()
}
func (g *group) Wait() error { g.wg.Wait(); return g.err }

func main() {
	b := NewBroker[string]()
	s1, s2, s3 := b.Subscribe("go", 2), b.Subscribe("go", 1), b.Subscribe("rust", 1)
	fmt.Println(b.Publish("go", "1.27"), b.Publish("go", "1.28"), b.Publish("zig", "x"))
	b.Close()
	for _, s := range []<-chan string{s1, s2, s3} {
		for m := range s {
			fmt.Print(m, " ")
		}
		fmt.Println("|")
	}
	fmt.Println(b.Publish("go", "late"))
	f := Async(func() (int, error) { time.Sleep(time.Second); return 42, nil })
	fmt.Println(f.AwaitFor(time.Millisecond))
	fmt.Println(f.Await())
	g := Async(func() (map[string]int, error) { var m map[string]int; m["x"] = 1; return m, nil })
	fmt.Println(g.Await())
	eg := &group{sem: make(chan struct{}, 2)}
	for i := range 5 {
		eg.Go(func() error {
			time.Sleep(time.Duration(5-i) * time.Millisecond)
			if i == 3 {
				return fmt.Errorf("task %d failed", i)
			}
			return nil
		})
	}
	fmt.Println(eg.Wait())
}
