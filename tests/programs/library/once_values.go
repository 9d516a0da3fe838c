// The generic parts of sync and sync/atomic.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
	"unsafe"
)

type cfg struct{ a, b int }

func main() {
	v := sync.OnceValue(func() int { fmt.Println("computing"); return 42 })
	fmt.Println(v(), v())
	w := sync.OnceValues(func() (string, error) { fmt.Println("twice?"); return "x", nil })
	fmt.Println(w())
	fmt.Println(w())
	bad := sync.OnceValue(func() int { panic("bad") })
	for range 2 {
		func() {
			defer func() { fmt.Println("rec", recover()) }()
			bad()
		}()
	}
	var p atomic.Pointer[cfg]
	fmt.Println(p.Load() == nil, unsafe.Sizeof(p))
	c := &cfg{1, 2}
	p.Store(c)
	fmt.Println(*p.Load(), p.CompareAndSwap(c, &cfg{3, 4}), *p.Load(), p.Swap(nil) != nil, p.Load())
	var wg sync.WaitGroup
	var n atomic.Pointer[int]
	for i := range 4 {
		wg.Go(func() {
			for {
				old := n.Load()
				v := i
				if old != nil {
					v += *old
				}
				if n.CompareAndSwap(old, &v) {
					return
				}
			}
		})
	}
	wg.Wait()
	fmt.Println(*n.Load())
}
