// String and Error methods and callbacks of the library that wait.
package main

import (
	"errors"
	"fmt"
	"sort"
	"strings"
	"sync"
	"time"
)

type lazy struct {
	mu *sync.Mutex
	ch chan string
}

func (l lazy) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	time.Sleep(time.Millisecond)
	return <-l.ch
}

type slowErr struct{ d time.Duration }

func (e slowErr) Error() string { time.Sleep(e.d); return "slow " + e.d.String() }

func main() {
	var mu sync.Mutex
	ch := make(chan string)
	go func() {
		for i := range 4 {
			ch <- fmt.Sprint("v", i)
			time.Sleep(time.Millisecond)
		}
	}()
	fmt.Println(lazy{&mu, ch}, lazy{&mu, ch})
	var wg sync.WaitGroup
	out := make([]string, 2)
	for i := range 2 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			out[i] = fmt.Sprintf("<%v>", lazy{&mu, ch})
		}()
	}
	wg.Wait()
	sort.Strings(out)
	fmt.Println(out)
	fmt.Println(fmt.Errorf("wrap: %w", slowErr{time.Millisecond}), errors.Join(slowErr{1}, slowErr{2}))
	s := []int{3, 1, 2}
	sort.Slice(s, func(i, j int) bool { time.Sleep(time.Microsecond); return s[i] < s[j] })
	fmt.Println(s)
	fmt.Println(strings.Map(func(r rune) rune { time.Sleep(1); return r + 1 }, "abc"))
	fmt.Println(strings.FieldsFunc("a b c", func(r rune) bool { mu.Lock(); defer mu.Unlock(); return r == ' ' }))
}
