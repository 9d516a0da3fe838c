package main

import (
	"errors"
	"fmt"
	"sort"
	"sync"
)

type Result[T any] struct {
	Val T
	Err error
}

func ParallelMap[T, U any](in []T, workers int, f func(T) (U, error)) ([]U, error) {
	type item struct {
		i int
		v T
	}
	work := make(chan item)
	out := make([]Result[U], len(in))
	var wg sync.WaitGroup
	for range workers {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for it := range work {
				v, err := f(it.v)
				out[it.i] = Result[U]{v, err}
			}
		}()
	}
	for i, v := range in {
		work <- item{i, v}
	}
	close(work)
	wg.Wait()
	res := make([]U, 0, len(in))
	var errs []error
	for _, r := range out {
		if r.Err != nil {
			errs = append(errs, r.Err)
			continue
		}
		res = append(res, r.Val)
	}
	return res, errors.Join(errs...)
}

type SafeMap[K comparable, V any] struct {
	sync.RWMutex
	m map[K]V
}

func (s *SafeMap[K, V]) Update(k K, f func(V, bool) V) V {
	s.Lock()
	defer s.Unlock()
	if s.m == nil {
		s.m = make(map[K]V)
	}
	old, ok := s.m[k]
	s.m[k] = f(old, ok)
	return s.m[k]
}

type Event interface{ isEvent() }
type Click struct{ X, Y int }
type Key struct{ R rune }

func (Click) isEvent() {}
func (Key) isEvent()   {}

type Bus[E Event] struct{ handlers []func(E) }

func (b *Bus[E]) On(h func(E)) { b.handlers = append(b.handlers, h) }
func (b *Bus[E]) Emit(e E) {
	for _, h := range b.handlers {
		h(e)
	}
}

func Send[C ~chan T, T any](c C, vs ...T) {
	for _, v := range vs {
		c <- v
	}
	close(c)
}

func Drain[T any](c <-chan T) (out []T) {
	for v := range c {
		out = append(out, v)
	}
	return
}

func Tee[T any](in <-chan T) (<-chan T, <-chan T) {
	a, b := make(chan T), make(chan T)
	go func() {
		defer close(a)
		defer close(b)
		for v := range in {
			a, b := a, b
			for range 2 {
				select {
				case a <- v:
					a = nil
				case b <- v:
					b = nil
				}
			}
		}
	}()
	return a, b
}

type IntChan chan int

func main() {
	sq, err := ParallelMap([]int{1, 2, 3, 4}, 3, func(i int) (string, error) {
		if i == 3 {
			return "", fmt.Errorf("three")
		}
		return fmt.Sprint(i * i), nil
	})
	fmt.Println(sq, err)
	var sm SafeMap[string, []int]
	var wg sync.WaitGroup
	for i := range 8 {
		wg.Go(func() {
			sm.Update(fmt.Sprint(i%2), func(v []int, ok bool) []int { return append(v, i) })
		})
	}
	wg.Wait()
	for _, k := range []string{"0", "1"} {
		sort.Ints(sm.m[k])
		fmt.Println(k, sm.m[k])
	}
	var b Bus[Event]
	n := 0
	b.On(func(e Event) { n++ })
	b.On(func(e Event) {
		switch e := e.(type) {
		case Click:
			fmt.Println("click", e.X+e.Y)
		case Key:
			fmt.Printf("key %c\n", e.R)
		}
	})
	b.Emit(Click{1, 2})
	b.Emit(Key{'q'})
	var kb Bus[Key]
	kb.On(func(k Key) { fmt.Printf("%T %v\n", k, k) })
	kb.Emit(Key{'z'})
	fmt.Println(n)
	ic := make(IntChan, 3)
	Send(ic, 1, 2, 3)
	x, y := Tee((<-chan int)(ic))
	var ys []int
	done := make(chan struct{})
	go func() { ys = Drain(y); close(done) }()
	fmt.Println(Drain(x))
	<-done
	fmt.Println(ys)
	cc := make(chan chan Result[int], 1)
	reply := make(chan Result[int])
	cc <- reply
	go func() { (<-cc) <- Result[int]{7, nil} }()
	fmt.Printf("%+v\n", <-reply)
}
