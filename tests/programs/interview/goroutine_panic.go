package main

import (
	"errors"
	"fmt"
	"runtime"
	"sync"
	"time"
)

type failure struct {
	op   string
	code int
}

func (f failure) Error() string { return fmt.Sprintf("%s failed with %d", f.op, f.code) }

func safely(f func()) (err error) {
	defer func() {
		switch r := recover().(type) {
		case nil:
		case runtime.Error:
			err = fmt.Errorf("runtime: %w", r)
		case error:
			err = r
		default:
			err = fmt.Errorf("value %v", r)
		}
	}()
	f()
	return
}

func main() {
	fmt.Println(safely(func() {}))
	fmt.Println(safely(func() { var a []int; _ = a[3] }))
	err := safely(func() { panic(fmt.Errorf("ctx: %w", failure{"read", 5})) })
	var f failure
	fmt.Println(err, errors.As(err, &f), f.code)
	fmt.Println(safely(func() { panic([]int{1}) }))

	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		defer fmt.Println("deferred in goexit")
		func() {
			defer func() { fmt.Println("recover in goexit:", recover()) }()
			runtime.Goexit()
		}()
		fmt.Println("unreached")
	}()
	wg.Wait()
	before := runtime.NumGoroutine()
	block := make(chan int)
	for range 3 {
		go func() { <-block }()
	}
	fmt.Println(runtime.NumGoroutine() - before)
	close(block)
	for runtime.NumGoroutine() > before {
		runtime.Gosched()
		time.Sleep(time.Millisecond)
	}
	fmt.Println(runtime.NumGoroutine() - before)
	defer fmt.Println("main's deferred call does not run")
	go func() {
		defer fmt.Println("goroutine's does")
		panic(failure{"goroutine", 3})
	}()
	time.Sleep(time.Second)
	fmt.Println("unreached")
}
