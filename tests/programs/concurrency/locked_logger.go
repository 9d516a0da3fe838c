// Stages behind interfaces, a semaphore type, a timer that is set again.
package main

import (
	"fmt"
	"strings"
	"sync"
	"time"
)

type Logger struct {
	mu sync.Mutex
	sb strings.Builder
}

func (l *Logger) Logf(f string, a ...any) {
	l.mu.Lock()
	defer l.mu.Unlock()
	fmt.Fprintf(&l.sb, f+"\n", a...)
}

type Stage interface{ Run(<-chan int) <-chan int }
type StageFunc func(<-chan int) <-chan int

func (f StageFunc) Run(in <-chan int) <-chan int { return f(in) }

func double(in <-chan int) <-chan int {
	out := make(chan int, 1)
	go func() {
		defer close(out)
		for v := range in {
			out <- 2 * v
		}
	}()
	return out
}

type Sem chan struct{}

func (s Sem) Acquire() { s <- struct{}{} }
func (s Sem) Release() { <-s }

func main() {
	l := &Logger{}
	src := make(chan int)
	go func() {
		defer close(src)
		for i := range 4 {
			src <- i
		}
	}()
	var st Stage = StageFunc(double)
	for v := range st.Run(st.Run(src)) {
		l.Logf("%d", v)
	}
	fmt.Print(l.sb.String())
	sem := make(Sem, 2)
	var wg sync.WaitGroup
	for range 5 {
		wg.Go(func() {
			sem.Acquire()
			defer sem.Release()
			time.Sleep(time.Millisecond)
		})
	}
	wg.Wait()
	fmt.Println(len(sem), cap(sem))
	timeout := time.NewTimer(50 * time.Millisecond)
	ticks := 0
	tk := time.NewTicker(10 * time.Millisecond)
	defer tk.Stop()
L:
	for {
		select {
		case <-timeout.C:
			break L
		case <-tk.C:
			ticks++
			if !timeout.Stop() {
				break L
			}
			if ticks < 3 {
				timeout.Reset(50 * time.Millisecond)
			} else {
				timeout.Reset(time.Millisecond)
			}
		}
	}
	fmt.Println(ticks)
}
