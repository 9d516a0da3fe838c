package main

import (
	"errors"
	"fmt"
	"sync"
	"time"
)

type Account struct {
	id      int
	mu      sync.Mutex
	balance int64
}

type InsufficientFunds struct{ Need, Have int64 }

func (e InsufficientFunds) Error() string {
	return fmt.Sprintf("insufficient funds: need %d, have %d", e.Need, e.Have)
}

var ErrSame = errors.New("same account")

func Transfer(from, to *Account, n int64) error {
	if from == to {
		return ErrSame
	}
	a, b := from, to
	if a.id > b.id {
		a, b = b, a
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	b.mu.Lock()
	defer b.mu.Unlock()
	if from.balance < n {
		return fmt.Errorf("transfer %d->%d: %w", from.id, to.id, InsufficientFunds{n, from.balance})
	}
	from.balance -= n
	to.balance += n
	return nil
}

type op struct {
	kind  string
	key   string
	val   int
	reply chan int
}

func store(ops <-chan op, done chan<- int) {
	m := map[string]int{}
	n := 0
	for o := range ops {
		n++
		switch o.kind {
		case "set":
			m[o.key] = o.val
		case "add":
			m[o.key] += o.val
		case "get":
		}
		o.reply <- m[o.key]
	}
	done <- n
}

type Stage func(<-chan int) <-chan int

func Run(in []int, stages ...Stage) (out []int) {
	src := make(chan int)
	go func() {
		defer close(src)
		for _, v := range in {
			src <- v
		}
	}()
	var c <-chan int = src
	for _, s := range stages {
		c = s(c)
	}
	for v := range c {
		out = append(out, v)
	}
	return
}

func Each(f func(int) (int, bool)) Stage {
	return func(in <-chan int) <-chan int {
		out := make(chan int, 1)
		go func() {
			defer close(out)
			for v := range in {
				if r, ok := f(v); ok {
					out <- r
				}
			}
		}()
		return out
	}
}

func Batch[T any](in <-chan T, n int, d time.Duration) <-chan []T {
	out := make(chan []T)
	go func() {
		defer close(out)
		var buf []T
		t := time.NewTimer(d)
		defer t.Stop()
		for {
			select {
			case v, ok := <-in:
				if !ok {
					if len(buf) > 0 {
						out <- buf
					}
					return
				}
				if buf = append(buf, v); len(buf) == n {
					out <- buf
					buf = nil
					t.Reset(d)
				}
			case <-t.C:
				if len(buf) > 0 {
					out <- buf
					buf = nil
				}
				t.Reset(d)
			}
		}
	}()
	return out
}

func main() {
	a, b := &Account{id: 1, balance: 100}, &Account{id: 2, balance: 50}
	var wg sync.WaitGroup
	var fails sync.Map
	for i := range 20 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			x, y := a, b
			if i%2 == 0 {
				x, y = b, a
			}
			if err := Transfer(x, y, 5); err != nil {
				fails.Store(i, err)
			}
		}()
	}
	wg.Wait()
	fmt.Println(a.balance+b.balance, a.balance)
	err := Transfer(a, b, 1000)
	var inf InsufficientFunds
	fmt.Println(err, errors.As(err, &inf), inf.Need-inf.Have, Transfer(a, a, 1))
	ops, done := make(chan op), make(chan int)
	go store(ops, done)
	do := func(kind, key string, v int) int {
		r := make(chan int, 1)
		ops <- op{kind, key, v, r}
		return <-r
	}
	do("set", "x", 5)
	for range 4 {
		wg.Go(func() { do("add", "x", 10) })
	}
	wg.Wait()
	fmt.Println(do("get", "x", 0), do("get", "nope", 0))
	close(ops)
	fmt.Println(<-done)
	fmt.Println(Run([]int{1, 2, 3, 4, 5}, Each(func(i int) (int, bool) { return i * i, true }), Each(func(i int) (int, bool) { return i + 1, i%2 == 1 })))
	in := make(chan string)
	go func() {
		for i, s := range []string{"a", "b", "c", "d", "e"} {
			if i == 3 {
				time.Sleep(50 * time.Millisecond)
			}
			in <- s
		}
		close(in)
	}()
	for batch := range Batch(in, 2, 10*time.Millisecond) {
		fmt.Print(batch, " ")
	}
	fmt.Println()
}
