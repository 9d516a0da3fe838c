// What a collection frees, as MemStats tells it.
package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
)

type node struct {
	next *node
	data [1000]int
}

var keep *node

func grow(n int) {
	for i := 0; i < n; i++ {
		keep = &node{next: keep}
	}
}

func main() {
	debug.SetGCPercent(-1)
	var a, b, c, d runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&a)
	grow(100)
	runtime.ReadMemStats(&b)
	fmt.Println(b.Mallocs-a.Mallocs >= 100, (b.HeapAlloc-a.HeapAlloc)/8192 >= 100)
	runtime.GC()
	runtime.ReadMemStats(&c)
	fmt.Println(c.HeapAlloc+50*8192 > b.HeapAlloc, c.NumGC > b.NumGC)
	keep = nil
	runtime.GC()
	runtime.ReadMemStats(&d)
	fmt.Println(d.Frees-c.Frees >= 100, d.HeapAlloc+90*8192 < c.HeapAlloc)
	fmt.Println(d.TotalAlloc >= d.HeapAlloc, d.HeapObjects == d.Mallocs-d.Frees, d.Alloc == d.HeapAlloc)
	fmt.Println(d.HeapSys == d.HeapInuse+d.HeapIdle)
}
