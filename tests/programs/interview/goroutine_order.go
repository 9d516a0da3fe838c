package main

import (
	"fmt"
	"runtime"
	"sync"
)

type Semaphore chan struct{}

func (s Semaphore) Acquire(n int) {
	for range n {
		s <- struct{}{}
	}
}
func (s Semaphore) Release(n int) {
	for range n {
		<-s
	}
}

type Countdown struct {
	n  int
	ch chan struct{}
	mu sync.Mutex
}

func (c *Countdown) Done() {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.n--; c.n == 0 {
		close(c.ch)
	}
}

type Actor struct {
	inbox chan func(*int)
	quit  chan chan int
}

func NewActor() *Actor {
	a := &Actor{make(chan func(*int)), make(chan chan int)}
	go func() {
		state := 0
		for {
			select {
			case f := <-a.inbox:
				f(&state)
			case r := <-a.quit:
				r <- state
				return
			}
		}
	}()
	return a
}
func (a *Actor) Do(f func(*int)) { a.inbox <- f }
func (a *Actor) Stop() int       { r := make(chan int); a.quit <- r; return <-r }

func fibs() <-chan int {
	c := make(chan int)
	go func() {
		defer close(c)
		for a, b := 0, 1; a < 100; a, b = b, a+b {
			c <- a
		}
	}()
	return c
}

func parallelSum(xs []int) int {
	if len(xs) <= 2 {
		s := 0
		for _, x := range xs {
			s += x
		}
		return s
	}
	l := make(chan int)
	go func() { l <- parallelSum(xs[:len(xs)/2]) }()
	r := parallelSum(xs[len(xs)/2:])
	return r + <-l
}

func quicksort(xs []int, done chan<- struct{}) {
	defer close(done)
	if len(xs) < 2 {
		return
	}
	p := xs[len(xs)-1]
	i := 0
	for j, x := range xs[:len(xs)-1] {
		if x < p {
			xs[i], xs[j] = xs[j], xs[i]
			i++
		}
	}
	xs[i], xs[len(xs)-1] = xs[len(xs)-1], xs[i]
	a, b := make(chan struct{}), make(chan struct{})
	go quicksort(xs[:i], a)
	go quicksort(xs[i+1:], b)
	<-a
	<-b
}

func main() {
	runtime.GOMAXPROCS(1)
	s := make(Semaphore, 3)
	var wg sync.WaitGroup
	inside, peak := 0, 0
	var mu sync.Mutex
	for i := range 6 {
		wg.Add(1)
		go func(w int) {
			defer wg.Done()
			s.Acquire(w)
			defer s.Release(w)
			mu.Lock()
			inside++
			peak = max(peak, inside)
			mu.Unlock()
			runtime.Gosched()
			mu.Lock()
			inside--
			mu.Unlock()
		}(i%2*0 + 1)
	}
	wg.Wait()
	fmt.Println(peak <= 3, inside)
	c := &Countdown{n: 3, ch: make(chan struct{})}
	for range 3 {
		go c.Done()
	}
	<-c.ch
	fmt.Println(c.n)
	a := NewActor()
	for i := range 5 {
		a.Do(func(s *int) { *s += i })
	}
	fmt.Println(a.Stop())
	for f := range fibs() {
		fmt.Print(f, " ")
	}
	fmt.Println(parallelSum([]int{1, 2, 3, 4, 5, 6, 7, 8, 9}))
	xs := []int{5, 2, 8, 1, 9, 3, 7}
	done := make(chan struct{})
	go quicksort(xs, done)
	<-done
	fmt.Println(xs)
	token := make(chan int)
	res := make(chan string)
	go func() {
		for t := range token {
			if t > 5 {
				res <- "odd done"
				return
			}
			fmt.Print("ping", t, " ")
			token <- t + 1
		}
	}()
	for t := 0; ; {
		token <- t
		if t > 5 {
			break
		}
		t = <-token
		fmt.Print("pong", t, " ")
		t++
	}
	fmt.Println(<-res)
	errc := make(chan error, 1)
	go func() {
		defer func() {
			if r := recover(); r != nil {
				errc <- fmt.Errorf("goroutine: %v", r)
			}
		}()
		var p *Countdown
		p.Done()
	}()
	fmt.Println(<-errc)
	defer fmt.Println("bye")
	var once sync.Once
	var init func()
	depth := 0
	init = func() {
		if depth++; depth < 3 {
			once.Do(func() { fmt.Println("inner never nests") })
			init()
		}
	}
	init()
	fmt.Println(depth)
}
