// Sizes and alignments of the types of sync, sync/atomic, time.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
	"time"
	"unsafe"
)

type mixed struct {
	b  bool
	mu sync.Mutex
	c  bool
	n  atomic.Int64
	o  sync.Once
	wg sync.WaitGroup
	t  time.Time
}

func main() {
	var (
		mu   sync.Mutex
		rw   sync.RWMutex
		wg   sync.WaitGroup
		once sync.Once
		cond sync.Cond
		pool sync.Pool
		m    sync.Map
	)
	fmt.Println(unsafe.Sizeof(mu), unsafe.Sizeof(rw), unsafe.Sizeof(wg), unsafe.Sizeof(once), unsafe.Sizeof(cond), unsafe.Sizeof(pool), unsafe.Sizeof(m))
	var (
		i32 atomic.Int32
		i64 atomic.Int64
		u32 atomic.Uint32
		u64 atomic.Uint64
		up  atomic.Uintptr
		b   atomic.Bool
		v   atomic.Value
		p   atomic.Pointer[int]
	)
	fmt.Println(unsafe.Sizeof(i32), unsafe.Sizeof(i64), unsafe.Sizeof(u32), unsafe.Sizeof(u64), unsafe.Sizeof(up), unsafe.Sizeof(b), unsafe.Sizeof(v), unsafe.Sizeof(p))
	var (
		t   time.Time
		tm  time.Timer
		tk  time.Ticker
		loc time.Location
	)
	fmt.Println(unsafe.Sizeof(t), unsafe.Sizeof(tm), unsafe.Sizeof(tk), unsafe.Sizeof(loc), unsafe.Sizeof(time.Second))
	var x mixed
	fmt.Println(unsafe.Sizeof(x), unsafe.Offsetof(x.mu), unsafe.Offsetof(x.n), unsafe.Offsetof(x.o), unsafe.Offsetof(x.wg), unsafe.Offsetof(x.t))
	fmt.Printf("%v %+v\n", mu, mu)
	fmt.Println(i32, i64, b, up)
}
