package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
	"strings"
	"sync"
	"time"
)

type res struct {
	id   int
	data []byte
}

func leak(n int) (stop chan struct{}) {
	stop = make(chan struct{})
	for range n {
		go func() { <-stop }()
	}
	return
}

func settle(want int) bool {
	for range 100 {
		if runtime.NumGoroutine() == want {
			return true
		}
		time.Sleep(time.Millisecond)
	}
	return false
}

func fname() string {
	pc, _, _, _ := runtime.Caller(1)
	n := runtime.FuncForPC(pc).Name()
	return n[strings.LastIndex(n, ".")+1:]
}

func outer() []string { return inner() }
func inner() []string {
	pcs := make([]uintptr, 8)
	frames := runtime.CallersFrames(pcs[:runtime.Callers(2, pcs)])
	var out []string
	for {
		f, more := frames.Next()
		if strings.HasPrefix(f.Function, "main.") {
			out = append(out, f.Function)
		}
		if !more {
			return out
		}
	}
}

func stackFuncs() (out []string) {
	for _, l := range strings.Split(string(debug.Stack()), "\n") {
		if strings.HasPrefix(l, "main.") {
			out = append(out, l[:strings.IndexByte(l, '(')])
		}
	}
	return
}

func main() {
	base := runtime.NumGoroutine()
	stop := leak(5)
	fmt.Println(runtime.NumGoroutine() - base)
	close(stop)
	fmt.Println(settle(base))
	done := make(chan int, 1)
	func() {
		r := &res{id: 7, data: make([]byte, 1<<10)}
		runtime.SetFinalizer(r, func(r *res) { done <- r.id })
	}()
	for range 5 {
		runtime.GC()
		time.Sleep(time.Millisecond)
	}
	select {
	case id := <-done:
		fmt.Println("finalized", id)
	case <-time.After(time.Second):
		fmt.Println("not finalized")
	}
	var a, b runtime.MemStats
	runtime.ReadMemStats(&a)
	var keep [][]byte
	for range 100 {
		keep = append(keep, make([]byte, 10_000))
	}
	runtime.ReadMemStats(&b)
	fmt.Println(b.Mallocs-a.Mallocs >= 100, b.TotalAlloc-a.TotalAlloc >= 1_000_000, len(keep))
	keep = nil
	runtime.GC()
	runtime.ReadMemStats(&a)
	fmt.Println(a.HeapAlloc < b.HeapAlloc, a.NumGC > b.NumGC)
	fmt.Println(fname(), outer(), stackFuncs())
	old := debug.SetGCPercent(50)
	fmt.Println(old, debug.SetGCPercent(old))
	var mu sync.Mutex
	n := 0
	var wg sync.WaitGroup
	for range 10 {
		wg.Go(func() {
			for range 10 {
				mu.Lock()
				n++
				mu.Unlock()
				runtime.Gosched()
			}
		})
	}
	wg.Wait()
	fmt.Println(n, runtime.NumCPU() > 0, runtime.GOMAXPROCS(0) > 0, strings.HasPrefix(runtime.Version(), "go1."))
	runtime.KeepAlive(keep)
	debug.FreeOSMemory()
	_, file, line, ok := runtime.Caller(0)
	fmt.Println(file[strings.LastIndexByte(file, '/')+1:], line, ok)
	go func() {
		defer fmt.Println("goexit deferred")
		runtime.Goexit()
	}()
	settle(base)
}
