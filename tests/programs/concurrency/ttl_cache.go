// A generic cache whose entries expire.
package main

import (
	"fmt"
	"sync"
	"time"
)

type Item[V any] struct {
	v   V
	exp time.Time
}

type TTL[K comparable, V any] struct {
	mu sync.Mutex
	m  map[K]Item[V]
	d  time.Duration
}

func New[K comparable, V any](d time.Duration) *TTL[K, V] {
	return &TTL[K, V]{d: d, m: map[K]Item[V]{}}
}

func (c *TTL[K, V]) Set(k K, v V) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.m[k] = Item[V]{v, time.Now().Add(c.d)}
}

func (c *TTL[K, V]) Get(k K) (v V, ok bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	e, ok := c.m[k]
	if !ok || time.Now().After(e.exp) {
		delete(c.m, k)
		return v, false
	}
	return e.v, true
}

func main() {
	c := New[string, int](50 * time.Millisecond)
	c.Set("a", 1)
	fmt.Println(c.Get("a"))
	time.Sleep(100 * time.Millisecond)
	fmt.Println(c.Get("a"))
}
