// Locks in structs, arrays, maps, by pointer.
package main

import (
	"fmt"
	"sync"
)

type Once struct {
	sync.Once
	v int
}

type Shared struct {
	*sync.Mutex
	sync.WaitGroup
	vals []int
}

func main() {
	var o Once
	for range 3 {
		o.Do(func() { o.v++ })
	}
	s := &Shared{Mutex: &sync.Mutex{}}
	for i := range 5 {
		s.Add(1)
		go func() {
			defer s.Done()
			s.Lock()
			defer s.Unlock()
			s.vals = append(s.vals, i)
		}()
	}
	s.Wait()
	sum := 0
	for _, v := range s.vals {
		sum += v
	}
	fmt.Println(o.v, sum, len(s.vals))
	arr := [3]sync.Mutex{}
	for i := range arr {
		arr[i].Lock()
	}
	mm := map[string]*sync.Mutex{"a": {}, "b": {}}
	mm["a"].Lock()
	fmt.Println(mm["a"].TryLock(), mm["b"].TryLock(), arr[2].TryLock())
}
