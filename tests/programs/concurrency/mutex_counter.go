// A mutex guards a map and a total; embedded and by pointer.
package main

import (
	"fmt"
	"sync"
)

type stats struct {
	sync.Mutex
	total int
	by    map[string]int
}

func (s *stats) add(k string, n int) {
	s.Lock()
	defer s.Unlock()
	s.total += n
	s.by[k] += n
}

func main() {
	s := stats{by: map[string]int{}}
	var wg sync.WaitGroup
	for i := range 8 {
		wg.Add(1)
		go func(id int) {
			defer wg.Done()
			for range 20 {
				s.add([]string{"even", "odd"}[id%2], id)
			}
		}(i)
	}
	wg.Wait()
	fmt.Println(s.total, s.by)
	fmt.Println(s.TryLock(), s.TryLock())
	s.Unlock()
	fmt.Println(s.TryLock())
}
