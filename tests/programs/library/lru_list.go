package main

import (
	"container/list"
	"fmt"
	"log"
	"os"
)

type entry[K comparable, V any] struct {
	key K
	val V
}

type LRU[K comparable, V any] struct {
	cap   int
	order *list.List
	items map[K]*list.Element
	evict func(K, V)
}

func New[K comparable, V any](cap int, evict func(K, V)) *LRU[K, V] {
	return &LRU[K, V]{cap, list.New(), map[K]*list.Element{}, evict}
}

func (c *LRU[K, V]) Get(k K) (v V, ok bool) {
	e, ok := c.items[k]
	if !ok {
		return v, false
	}
	c.order.MoveToFront(e)
	return e.Value.(*entry[K, V]).val, true
}

func (c *LRU[K, V]) Put(k K, v V) {
	if e, ok := c.items[k]; ok {
		e.Value.(*entry[K, V]).val = v
		c.order.MoveToFront(e)
		return
	}
	c.items[k] = c.order.PushFront(&entry[K, V]{k, v})
	if c.order.Len() > c.cap {
		last := c.order.Remove(c.order.Back()).(*entry[K, V])
		delete(c.items, last.key)
		if c.evict != nil {
			c.evict(last.key, last.val)
		}
	}
}

func (c *LRU[K, V]) Keys() (keys []K) {
	for e := c.order.Front(); e != nil; e = e.Next() {
		keys = append(keys, e.Value.(*entry[K, V]).key)
	}
	return
}

func main() {
	logger := log.New(os.Stdout, "lru: ", log.Lmsgprefix)
	c := New(3, func(k string, v int) { logger.Printf("evicted %s=%d", k, v) })
	for i, k := range []string{"a", "b", "c", "a", "d", "e", "a", "f"} {
		c.Put(k, i)
		if v, ok := c.Get("a"); ok {
			fmt.Print("a=", v, " ")
		}
		fmt.Println(c.Keys())
	}
	_, ok := c.Get("zz")
	fmt.Println(ok, len(c.items))
}
