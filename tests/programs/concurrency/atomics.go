// Counters and flags without locks.
package main

import (
	"fmt"
	"math"
	"sync"
	"sync/atomic"
)

type config struct{ version int }

func main() {
	var wg sync.WaitGroup
	var a atomic.Int64
	var b uint32
	var flag atomic.Bool
	winners := atomic.Int32{}
	for range 8 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			a.Add(3)
			atomic.AddUint32(&b, ^uint32(0))
			if flag.CompareAndSwap(false, true) {
				winners.Add(1)
			}
		}()
	}
	wg.Wait()
	fmt.Println(a.Load(), b, int32(b), flag.Load(), winners.Load())
	var i atomic.Int32
	i.Store(math.MaxInt32)
	fmt.Println(i.Add(1), i.Swap(6), i.And(3), i.Or(8), i.Load())
	var u atomic.Uint64
	u.Store(0)
	fmt.Println(u.Add(math.MaxUint64), u.CompareAndSwap(1, 2), u.Load())
	var v atomic.Value
	fmt.Println(v.Load())
	v.Store(config{1})
	fmt.Println(v.Swap(config{2}), v.CompareAndSwap(config{2}, config{3}), v.Load().(config).version)
	for _, f := range []func(){
		func() { v.Store(1) },
		func() { v.Store(nil) },
		func() { v.CompareAndSwap(1, config{}) },
		func() { var p *int64; atomic.AddInt64(p, 1) },
	} {
		func() {
			defer func() { fmt.Println(recover()) }()
			f()
		}()
	}
	fmt.Println(a, flag, i)
}
