// Deferred calls that wait, in a return and in a panic; method values of locks.
package main

import (
	"fmt"
	"sync"
	"time"
)

func f() (err error) {
	var wg sync.WaitGroup
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("got %v", r)
		}
	}()
	defer wg.Wait()
	defer time.Sleep(time.Millisecond)
	for i := range 3 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			time.Sleep(time.Duration(i) * 5 * time.Millisecond)
			fmt.Println("worker", i)
		}()
	}
	panic("middle")
}

func main() {
	fmt.Println(f())
	var mu sync.Mutex
	mu.Lock()
	done := make(chan struct{})
	go func() {
		defer close(done)
		defer mu.Unlock()
		defer mu.Lock()
		fmt.Println("before")
	}()
	time.Sleep(time.Millisecond)
	fmt.Println("unlocking")
	mu.Unlock()
	<-done
	var wg sync.WaitGroup
	go wg.Wait()
	go time.Sleep(1)
	wait := wg.Wait
	wait()
	x := func() func() { return mu.Lock }()
	x()
	fmt.Println(mu.TryLock())
	select {
	case <-time.After(3 * time.Millisecond):
	}
	type locker interface{ Lock() }
	var l locker = &mu
	go func() { time.Sleep(time.Millisecond); mu.Unlock() }()
	l.Lock()
	fmt.Println("locked through an interface")
}
