package main

import (
	"fmt"
	"sort"
	"sync"
	"sync/atomic"
	"time"
)

type Cache struct {
	mu   sync.RWMutex
	data map[string]int
	hits atomic.Int32
}

func (c *Cache) Get(k string) (int, bool) {
	c.mu.RLock()
	defer c.mu.RUnlock()
	v, ok := c.data[k]
	if ok {
		c.hits.Add(1)
	}
	return v, ok
}
func (c *Cache) Set(k string, v int) { c.mu.Lock(); c.data[k] = v; c.mu.Unlock() }

type queue struct {
	mu    sync.Mutex
	cond  *sync.Cond
	items []int
	max   int
}

func newQueue(n int) *queue { q := &queue{max: n}; q.cond = sync.NewCond(&q.mu); return q }
func (q *queue) put(v int) {
	q.mu.Lock()
	defer q.mu.Unlock()
	for len(q.items) == q.max {
		q.cond.Wait()
	}
	q.items = append(q.items, v)
	q.cond.Broadcast()
}
func (q *queue) take() int {
	q.cond.L.Lock()
	defer q.cond.L.Unlock()
	for len(q.items) == 0 {
		q.cond.Wait()
	}
	v := q.items[0]
	q.items = q.items[1:]
	q.cond.Signal()
	return v
}

func main() {
	c := &Cache{data: map[string]int{}}
	var wg sync.WaitGroup
	for i := range 20 {
		wg.Add(1)
		go func() { defer wg.Done(); c.Set(fmt.Sprint(i%5), i%5); c.Get(fmt.Sprint(i % 5)) }()
	}
	wg.Wait()
	fmt.Println(len(c.data), c.hits.Load())
	q := newQueue(3)
	go func() {
		for i := range 10 {
			q.put(i)
		}
	}()
	s := 0
	for range 10 {
		s = s*10 + q.take()
	}
	fmt.Println(s)
	var once sync.Once
	for range 3 {
		once.Do(func() { fmt.Println("once") })
	}
	ov := sync.OnceValue(func() int { fmt.Println("computing"); return 42 })
	fmt.Println(ov(), ov())
	ov2 := sync.OnceValues(func() (int, error) { return 1, fmt.Errorf("once err") })
	fmt.Println(ov2())
	of := sync.OnceFunc(func() { panic("oncefunc") })
	for range 2 {
		func() {
			defer func() { fmt.Println(recover()) }()
			of()
		}()
	}
	var m sync.Map
	for i := range 4 {
		m.Store(i, i*i)
	}
	act, loaded := m.LoadOrStore(2, 100)
	fmt.Println(act, loaded)
	m.Delete(3)
	old, ok := m.LoadAndDelete(1)
	fmt.Println(old, ok, m.CompareAndSwap(2, 4, 5))
	prev, had := m.Swap(9, "nine")
	fmt.Println(prev, had)
	var ks []int
	m.Range(func(k, v any) bool { ks = append(ks, k.(int)); return true })
	sort.Ints(ks)
	fmt.Println(ks)
	pool := sync.Pool{New: func() any { return new([]byte) }}
	b := pool.Get().(*[]byte)
	*b = append((*b)[:0], "x"...)
	pool.Put(b)
	fmt.Println(string(*b))
	var n atomic.Int64
	var flag atomic.Bool
	var val atomic.Value
	var ptr atomic.Pointer[Cache]
	fmt.Println(n.CompareAndSwap(0, 5), n.Swap(7), n.Add(-3), flag.Swap(true), flag.Load(), val.Load(), ptr.Load() == nil)
	val.Store([]int{1})
	ptr.Store(c)
	fmt.Println(val.Load(), ptr.Load() == c, n.And(6), n.Or(1), n.Load())
	var raw int32
	fmt.Println(atomic.AddInt32(&raw, 5), atomic.CompareAndSwapInt32(&raw, 5, 6), atomic.LoadInt32(&raw))
	func() {
		defer func() { fmt.Println(recover()) }()
		val.Store("other type")
	}()
	var mu sync.Mutex
	fmt.Println(mu.TryLock(), mu.TryLock())
	func() {
		defer func() { fmt.Println(recover()) }()
		var w sync.WaitGroup
		w.Done()
	}()
	mu.Unlock()
	var rw sync.RWMutex
	rw.RLock()
	fmt.Println(rw.TryRLock(), rw.TryLock())
	time.AfterFunc(time.Millisecond, func() { rw.RUnlock(); rw.RUnlock() })
	rw.Lock()
	fmt.Println("write locked")
	rw.Unlock()
	mu.Unlock()
}
