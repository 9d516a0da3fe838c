package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"
)

type Clock interface{ Now() time.Time }

type fakeClock struct{ t time.Time }

func (f *fakeClock) Now() time.Time          { return f.t }
func (f *fakeClock) Advance(d time.Duration) { f.t = f.t.Add(d) }

type item[V any] struct {
	value   V
	expires time.Time
	uses    int
}

type Cache[K comparable, V any] struct {
	data  map[K]*item[V]
	ttl   time.Duration
	clock Clock
	load  func(K) (V, error)
	stats struct{ hit, miss, expired, failed int }
}

func NewCache[K comparable, V any](ttl time.Duration, c Clock, load func(K) (V, error)) *Cache[K, V] {
	return &Cache[K, V]{data: map[K]*item[V]{}, ttl: ttl, clock: c, load: load}
}

func (c *Cache[K, V]) Get(k K) (V, error) {
	now := c.clock.Now()
	if it, ok := c.data[k]; ok {
		if now.Before(it.expires) {
			it.uses++
			c.stats.hit++
			return it.value, nil
		}
		c.stats.expired++
		delete(c.data, k)
	}
	c.stats.miss++
	v, err := c.load(k)
	if err != nil {
		c.stats.failed++
		return *new(V), fmt.Errorf("load %v: %w", k, err)
	}
	c.data[k] = &item[V]{value: v, expires: now.Add(c.ttl)}
	return v, nil
}

func (c *Cache[K, V]) Top(n int, less func(a, b K) bool) []K {
	keys := slices.Collect(maps.Keys(c.data))
	slices.SortFunc(keys, func(a, b K) int {
		if d := c.data[b].uses - c.data[a].uses; d != 0 {
			return d
		}
		if less(a, b) {
			return -1
		}
		return 1
	})
	return keys[:min(n, len(keys))]
}

type MultiMap[K comparable, V any] struct{ m map[K][]V }

func (m *MultiMap[K, V]) Add(k K, vs ...V) int {
	if m.m == nil {
		m.m = make(map[K][]V)
	}
	m.m[k] = append(m.m[k], vs...)
	return len(m.m[k])
}

type Counter[T comparable] map[T]int

func (c Counter[T]) Count(seq ...T) Counter[T] {
	for _, v := range seq {
		c[v]++
	}
	return c
}

func (c Counter[T]) Most() (best T, n int) {
	for k, v := range c {
		if v > n {
			best, n = k, v
		}
	}
	return
}

type Heap[T any] struct {
	items []T
	less  func(a, b T) bool
}

func (h *Heap[T]) Push(v T) {
	h.items = append(h.items, v)
	for i := len(h.items) - 1; i > 0; {
		p := (i - 1) / 2
		if !h.less(h.items[i], h.items[p]) {
			break
		}
		h.items[i], h.items[p] = h.items[p], h.items[i]
		i = p
	}
}

func (h *Heap[T]) Pop() (top T, ok bool) {
	if len(h.items) == 0 {
		return
	}
	top = h.items[0]
	last := len(h.items) - 1
	h.items[0] = h.items[last]
	h.items = h.items[:last]
	for i := 0; ; {
		c := 2*i + 1
		if c >= last {
			break
		}
		if c+1 < last && h.less(h.items[c+1], h.items[c]) {
			c++
		}
		if !h.less(h.items[c], h.items[i]) {
			break
		}
		h.items[i], h.items[c] = h.items[c], h.items[i]
		i = c
	}
	return top, true
}

func main() {
	clock := &fakeClock{time.Date(2025, 1, 1, 0, 0, 0, 0, time.UTC)}
	c := NewCache(time.Minute, clock, func(s string) (int, error) {
		if s == "" {
			return -1, fmt.Errorf("empty key at %s", clock.Now().Format(time.Kitchen))
		}
		return len(s), nil
	})
	for _, k := range []string{"go", "gopher", "go", "", "go", "gopher", "x"} {
		v, err := c.Get(k)
		fmt.Println(k, v, err)
		clock.Advance(15 * time.Second)
	}
	fmt.Printf("%+v %v\n", c.stats, c.Top(2, func(a, b string) bool { return a < b }))
	var mm MultiMap[rune, string]
	for _, w := range strings.Fields("ant bee ape bat cow") {
		mm.Add(rune(w[0]), w)
	}
	fmt.Println(mm.m, mm.Add('z'), mm.Add('z', "zoo", "zen"))
	best, n := Counter[rune]{}.Count([]rune("hello world")...).Most()
	fmt.Printf("%c %d %v\n", best, n, Counter[bool]{}.Count(true, false, true))
	h := &Heap[string]{less: func(a, b string) bool { return len(a) < len(b) || len(a) == len(b) && a < b }}
	for _, w := range []string{"pear", "fig", "banana", "kiwi", "date", "a"} {
		h.Push(w)
	}
	for w, ok := h.Pop(); ok; w, ok = h.Pop() {
		fmt.Print(w, " ")
	}
	fmt.Println(len(h.items))
	bad := Heap[int]{}
	bad.Push(1)
	bad.Push(2)
}
