// Atomic operations on elements, fields, variables; maps and pools.
package main

import (
	"bytes"
	"fmt"
	"math"
	"sync"
	"sync/atomic"
)

type S struct {
	a, b int32
	c    [3]uint64
}

type point struct{ x, y int }

func main() {
	counts := make([]int64, 4)
	var arr [3]atomic.Int64
	m := map[string]*atomic.Uint32{"a": {}, "b": {}}
	var s S
	ps := &s
	var wg sync.WaitGroup
	for i := range 12 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			atomic.AddInt64(&counts[i%4], int64(i))
			arr[i%3].Add(1)
			m[[]string{"a", "b"}[i%2]].Add(2)
			atomic.AddInt32(&ps.b, -1)
			atomic.AddUint64(&s.c[1], 3)
		}()
	}
	wg.Wait()
	fmt.Println(counts, arr[0].Load(), arr[1].Load(), arr[2].Load(), m["a"].Load(), m["b"].Load(), s)
	var f atomic.Uint64
	for i := range 5 {
		for {
			old := f.Load()
			if f.CompareAndSwap(old, math.Float64bits(math.Float64frombits(old)+float64(i)/2)) {
				break
			}
		}
	}
	fmt.Println(math.Float64frombits(f.Load()))
	var up atomic.Uintptr
	fmt.Println(up.Add(5), up.Swap(1), up.Load())
	var x int64 = 5
	p := &x
	fmt.Println(atomic.SwapInt64(p, 9), x, atomic.CompareAndSwapInt64(&x, 9, 10), *p, atomic.LoadInt64(p))
	atomic.StoreInt64(p, -1)
	fmt.Println(x, atomic.OrInt64(p, 0), atomic.AndInt64(p, 0xff), x)
	var u uint32 = 1
	fmt.Println(atomic.AddUint32(&u, ^uint32(1)), u)
	pool := sync.Pool{New: func() any { return new(bytes.Buffer) }}
	b := pool.Get().(*bytes.Buffer)
	b.WriteString("hello")
	fmt.Println(b.String())
	b.Reset()
	pool.Put(b)
	var sm sync.Map
	sm.Store(point{1, 2}, "p")
	sm.Store(1.5, []int{1})
	sm.Store(nil, 0)
	fmt.Println(sm.Load(point{1, 2}))
	fmt.Println(sm.Load(1.5))
	fmt.Println(sm.Load(nil))
	func() {
		defer func() { fmt.Println(recover()) }()
		sm.CompareAndSwap(1.5, []int{1}, 2)
	}()
	af := arr[0].Load
	g := atomic.AddInt64
	fmt.Println(af(), g(&x, 1))
	var v atomic.Value
	v.Store(map[string]int{"a": 1})
	cfg := v.Load().(map[string]int)
	fmt.Println(cfg["a"])
}
