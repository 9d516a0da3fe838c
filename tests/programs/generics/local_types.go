// Types, closures and variables inside of generic functions: new ones for each instance.
package main

import "fmt"

func Group[K comparable, V any](vs []V, key func(V) K) []string {
	type entry struct {
		key    K
		values []V
	}
	var order []*entry
	at := map[K]*entry{}
	for _, v := range vs {
		k := key(v)
		e := at[k]
		if e == nil {
			e = &entry{key: k}
			at[k] = e
			order = append(order, e)
		}
		e.values = append(e.values, v)
	}
	var out []string
	for _, e := range order {
		out = append(out, fmt.Sprintf("%v=%v", e.key, e.values))
	}
	return out
}

func Same[T any]() any {
	type local struct{ x T }
	return local{}
}

type Cache[K comparable, V any] struct {
	get  func(K) V
	data map[K]V
	hits int
}

func NewCache[K comparable, V any](get func(K) V) *Cache[K, V] {
	return &Cache[K, V]{get: get, data: make(map[K]V)}
}

func (c *Cache[K, V]) Get(k K) V {
	if v, ok := c.data[k]; ok {
		c.hits++
		return v
	}
	v := c.get(k)
	c.data[k] = v
	return v
}

func Memo[K comparable, V any](f func(func(K) V, K) V) func(K) V {
	var c *Cache[K, V]
	c = NewCache(func(k K) V { return f(c.Get, k) })
	return c.Get
}

func fields[T any](x, y T) (r []T) {
	defer func() {
		r = append(r, x)
	}()
	for _, p := range []*T{&x, &y} {
		r = append(r, *p)
		*p = y
	}
	return r
}

type Event[T any] struct {
	handlers []func(T)
}

func (e *Event[T]) On(h func(T)) { e.handlers = append(e.handlers, h) }
func (e *Event[T]) Fire(x T) {
	for _, h := range e.handlers {
		h(x)
	}
}

type Point struct{ X, Y int }

func main() {
	fmt.Println(Group([]string{"apple", "avocado", "bean", "beet"}, func(s string) byte { return s[0] }))
	fmt.Println(Group([]int{1, 2, 3, 4, 5}, func(i int) bool { return i%2 == 0 }))
	fmt.Println(Same[int]() == Same[int](), Same[int]() == Same[string]())
	fib := Memo(func(fib func(int) int, n int) int {
		if n < 2 {
			return n
		}
		return fib(n-1) + fib(n-2)
	})
	fmt.Println(fib(80))
	fmt.Println(fields(1, 2), fields(Point{1, 2}, Point{3, 4}), fields("a", "b"))
	var e Event[Point]
	sum := 0
	e.On(func(p Point) { sum += p.X })
	e.On(func(p Point) { sum *= p.Y })
	e.Fire(Point{3, 5})
	h := e.Fire
	h(Point{Y: 2})
	fire := (*Event[Point]).Fire
	fire(&e, Point{1, 1})
	fmt.Println(sum)
}
