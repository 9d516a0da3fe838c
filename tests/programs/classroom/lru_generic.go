package main

import (
	"container/list"
	"fmt"
)

type entry[K comparable, V any] struct {
	key K
	val V
}

// Cache forgets what was not used for longest.
type Cache[K comparable, V any] struct {
	Capacity int
	OnEvict  func(K, V)
	order    *list.List
	items    map[K]*list.Element
	hits     struct{ yes, no uint }
}

type Option[K comparable, V any] func(*Cache[K, V])

func WithEvict[K comparable, V any](f func(K, V)) Option[K, V] {
	return func(c *Cache[K, V]) { c.OnEvict = f }
}

func New[K comparable, V any](capacity int, opts ...Option[K, V]) *Cache[K, V] {
	if capacity <= 0 {
		panic(fmt.Errorf("cache: capacity %d", capacity))
	}
	c := &Cache[K, V]{Capacity: capacity, order: list.New(), items: make(map[K]*list.Element, capacity)}
	for _, o := range opts {
		o(c)
	}
	return c
}

func (c *Cache[K, V]) Get(k K) (v V, ok bool) {
	if e, found := c.items[k]; found {
		c.order.MoveToFront(e)
		c.hits.yes++
		return e.Value.(*entry[K, V]).val, true
	}
	c.hits.no++
	return
}

func (c *Cache[K, V]) Put(k K, v V) {
	if e, ok := c.items[k]; ok {
		e.Value.(*entry[K, V]).val = v
		c.order.MoveToFront(e)
		return
	}
	c.items[k] = c.order.PushFront(&entry[K, V]{k, v})
	if c.order.Len() > c.Capacity {
		last := c.order.Back()
		old := c.order.Remove(last).(*entry[K, V])
		delete(c.items, old.key)
		if c.OnEvict != nil {
			c.OnEvict(old.key, old.val)
		}
	}
}

func (c Cache[K, V]) Keys() []K {
	keys := make([]K, 0, len(c.items))
	for e := c.order.Front(); e != nil; e = e.Next() {
		keys = append(keys, e.Value.(*entry[K, V]).key)
	}
	return keys
}

type pos struct{ x, y int8 }

func main() {
	c := New(2, WithEvict(func(k string, v int) { fmt.Println("evict", k, v) }))
	c.Put("a", 1)
	c.Put("b", 2)
	fmt.Println(c.Get("a"))
	c.Put("c", 3)
	fmt.Println(c.Get("b"))
	c.Put("a", 10)
	fmt.Println(c.Keys(), c.hits, len(c.items))

	memo := New[pos, []string](3)
	for i := int8(0); i < 5; i++ {
		memo.Put(pos{i, -i}, []string{fmt.Sprint(i), "x"})
	}
	fmt.Println(memo.Keys())
	v, ok := memo.Get(pos{4, -4})
	fmt.Printf("%q %t %+v %T\n", v, ok, memo.hits, memo.hits)
	fmt.Printf("%T\n", *memo.order.Front().Value.(*entry[pos, []string]))
	defer func() {
		r := recover()
		fmt.Printf("%T: %v\n", r, r)
		panic(fmt.Sprint("again: ", r))
	}()
	New[int, int](0)
}
