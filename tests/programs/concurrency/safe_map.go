// A generic map with a lock; a parallel map function.
package main

import (
	"fmt"
	"sync"
)

type SafeMap[K comparable, V any] struct {
	sync.RWMutex
	data map[K]V
}

func (m *SafeMap[K, V]) Update(k K, f func(V) V) {
	m.Lock()
	defer m.Unlock()
	m.data[k] = f(m.data[k])
}

func Map[T, U any](in []T, f func(T) U) []U {
	out := make([]U, len(in))
	var wg sync.WaitGroup
	for i, v := range in {
		wg.Add(1)
		go func() {
			defer wg.Done()
			out[i] = f(v)
		}()
	}
	wg.Wait()
	return out
}

func main() {
	m := SafeMap[string, int]{data: map[string]int{}}
	var wg sync.WaitGroup
	for i := 0; i < 10; i++ {
		wg.Add(1)
		go func(i int) {
			defer wg.Done()
			m.Update([]string{"a", "b"}[i%2], func(v int) int { return v + i })
		}(i)
	}
	wg.Wait()
	fmt.Println(m.data)
	fmt.Println(Map([]int{1, 2, 3}, func(i int) string { return fmt.Sprint(i * i) }))
}
