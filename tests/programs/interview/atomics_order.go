package main

import (
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"
)

type SpinLock struct{ f atomic.Uint32 }

func (s *SpinLock) Lock() {
	for !s.f.CompareAndSwap(0, 1) {
		runtime.Gosched()
	}
}
func (s *SpinLock) Unlock() { s.f.Store(0) }

type lnode struct {
	v    int
	next *lnode
}
type LockFree struct {
	head atomic.Pointer[lnode]
	n    atomic.Int64
}

func (l *LockFree) Push(v int) {
	n := &lnode{v: v}
	for {
		n.next = l.head.Load()
		if l.head.CompareAndSwap(n.next, n) {
			l.n.Add(1)
			return
		}
	}
}
func (l *LockFree) Pop() (int, bool) {
	for {
		h := l.head.Load()
		if h == nil {
			return 0, false
		}
		if l.head.CompareAndSwap(h, h.next) {
			l.n.Add(-1)
			return h.v, true
		}
	}
}

type config struct{ v int }

func pingpong(n int) string {
	a, b := make(chan int), make(chan int)
	done := make(chan string)
	go func() {
		for v := range a {
			b <- v + 1
		}
		close(b)
	}()
	go func() {
		v := 0
		for range n {
			a <- v
			v = <-b
		}
		close(a)
		_, ok := <-b
		done <- fmt.Sprint(v, ok)
	}()
	return <-done
}

func turns() {
	chans := make([]chan int, 3)
	for i := range chans {
		chans[i] = make(chan int)
	}
	var wg sync.WaitGroup
	for i := range 3 {
		wg.Go(func() {
			for n := range chans[i] {
				fmt.Printf("%c%d ", 'A'+i, n)
				if n == 8 {
					for _, c := range chans {
						close(c)
					}
					return
				}
				chans[(i+1)%3] <- n + 1
			}
		})
	}
	chans[0] <- 0
	wg.Wait()
	fmt.Println()
}

func sieve(n int) (out []int) {
	ch := make(chan int)
	go func() {
		for i := 2; ; i++ {
			ch <- i
		}
	}()
	for range n {
		p := <-ch
		out = append(out, p)
		next := make(chan int)
		go func(in <-chan int) {
			for {
				if i := <-in; i%p != 0 {
					next <- i
				}
			}
		}(ch)
		ch = next
	}
	return
}

func main() {
	var sl SpinLock
	var wg sync.WaitGroup
	total := 0
	for i := range 8 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for range 10 {
				sl.Lock()
				total += i
				sl.Unlock()
			}
		}()
	}
	wg.Wait()
	fmt.Println(total)
	var lf LockFree
	for i := range 5 {
		wg.Go(func() { lf.Push(i) })
	}
	wg.Wait()
	sum := 0
	for v, ok := lf.Pop(); ok; v, ok = lf.Pop() {
		sum += v
	}
	fmt.Println(sum, lf.n.Load())
	var cfg atomic.Value
	cfg.Store(config{1})
	old := cfg.Swap(config{2})
	fmt.Println(old, cfg.Load().(config).v, cfg.CompareAndSwap(config{2}, config{3}))
	fmt.Println(pingpong(50))
	turns()
	fmt.Println(sieve(10))
	var once sync.Once
	func() {
		defer func() { fmt.Println("once panicked:", recover()) }()
		once.Do(func() { panic("first") })
	}()
	once.Do(func() { fmt.Println("never") })
	res := make(chan int, 3)
	for i := range 3 {
		go func() { res <- i * i }()
	}
	fmt.Println(<-res + <-res + <-res)
	defer func() { fmt.Println(recover()) }()
	cfg.Store(nil)
}
