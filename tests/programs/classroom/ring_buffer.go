package main

import (
	"errors"
	"fmt"
)

const Size = 4

type Ring struct {
	buf        [Size]byte
	start, len int
}

var (
	ErrFull  = errors.New("ring is full")
	ErrEmpty = errors.New("ring is empty")
)

func (r *Ring) Put(b byte) error {
	if r.len == Size {
		return ErrFull
	}
	r.buf[(r.start+r.len)%Size] = b
	r.len++
	return nil
}

func (r *Ring) Get() (b byte, err error) {
	if r.len == 0 {
		err = ErrEmpty
		return
	}
	b = r.buf[r.start]
	r.start = (r.start + 1) % len(r.buf)
	r.len--
	return
}

func (r *Ring) Write(p []byte) (n int, err error) {
	for n = range p {
		if err = r.Put(p[n]); err != nil {
			return n, err
		}
	}
	return len(p), nil
}

func (r Ring) Snapshot() (out []byte) {
	for i := range r.len {
		out = append(out, r.buf[(r.start+i)%Size])
	}
	return
}

type Average[T ~int | ~float64] struct {
	window []T
	next   int
	full   bool
}

func (a *Average[T]) Add(v T) float64 {
	a.window[a.next] = v
	a.next++
	if a.next == len(a.window) {
		a.next, a.full = 0, true
	}
	used := a.window
	if !a.full {
		used = used[:a.next]
	}
	var sum T
	for _, v := range used {
		sum += v
	}
	return float64(sum) / float64(len(used))
}

func main() {
	var r Ring
	n, err := fmt.Fprintf(&r, "%s", "hello")
	fmt.Println(n, err, err == ErrFull)
	fmt.Printf("%q %v %x\n", r.Snapshot(), r, r.buf)
	for range 2 {
		b, _ := r.Get()
		fmt.Printf("%c ", b)
	}
	r.Write([]byte("xy"))
	fmt.Printf("%s\n", r.Snapshot())
	saved := r
	for {
		b, err := r.Get()
		if err != nil {
			fmt.Println("|", err)
			break
		}
		fmt.Print(string(b), " ", b, " ")
	}
	fmt.Printf("%s %d, empty: %v, same: %t\n", saved.Snapshot(), saved.len, r.Snapshot() == nil, saved == r)
	avg := Average[float64]{window: make([]float64, 3)}
	for _, v := range []float64{1, 2, 6, 10, -4} {
		fmt.Printf("%.3f ", avg.Add(v))
	}
	fmt.Println(avg)
	type celsius int
	temps := &Average[celsius]{window: make([]celsius, 2)}
	fmt.Println(temps.Add(20), temps.Add(25), temps.Add(31))
	var none Average[int]
	none.Add(1)
}
