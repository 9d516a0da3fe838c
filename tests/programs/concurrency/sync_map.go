// sync.Map: all its methods.
package main

import (
	"fmt"
	"sync"
)

func main() {
	var m sync.Map
	var wg sync.WaitGroup
	for i := range 20 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			m.LoadOrStore(i%5, i)
		}()
	}
	wg.Wait()
	n := 0
	m.Range(func(k, v any) bool {
		if v.(int)%5 != k.(int) {
			fmt.Println("wrong", k, v)
		}
		n++
		return true
	})
	fmt.Println(n)
	m.Clear()
	fmt.Println(m.Load("a"))
	m.Store("a", 1)
	fmt.Println(m.LoadOrStore("a", 2))
	fmt.Println(m.Swap("a", 3))
	fmt.Println(m.Swap("b", 4))
	fmt.Println(m.CompareAndSwap("a", 1, 5), m.CompareAndSwap("a", 3, 5), m.CompareAndSwap("z", nil, 1))
	fmt.Println(m.CompareAndDelete("a", 1), m.CompareAndDelete("a", 5))
	fmt.Println(m.LoadAndDelete("b"))
	fmt.Println(m.LoadAndDelete("b"))
	m.Delete("nothing")
	count := 0
	for i := range 10 {
		m.Store(i, i)
	}
	m.Range(func(k, v any) bool {
		m.Delete(k)
		count++
		return count < 4
	})
	left := 0
	m.Range(func(k, v any) bool { left++; return true })
	fmt.Println(count, left)
	defer func() { fmt.Println(recover()) }()
	m.Store([]int{1}, 1)
}
