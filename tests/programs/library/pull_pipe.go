package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"iter"
	"maps"
	"slices"
)

func fib() iter.Seq[int] {
	return func(yield func(int) bool) {
		defer fmt.Println("fib ends")
		a, b := 0, 1
		for yield(a) {
			a, b = b, a+b
		}
	}
}

func zip[A, B any](x iter.Seq[A], y iter.Seq[B]) iter.Seq2[A, B] {
	return func(yield func(A, B) bool) {
		nx, sx := iter.Pull(x)
		defer sx()
		ny, sy := iter.Pull(y)
		defer sy()
		for {
			a, ok := nx()
			if !ok {
				return
			}
			b, ok := ny()
			if !ok || !yield(a, b) {
				return
			}
		}
	}
}

func main() {
	next, stop := iter.Pull(fib())
	for range 6 {
		fmt.Println(next())
	}
	stop()
	stop()
	fmt.Println(next())
	for a, b := range zip(fib(), slices.Values([]string{"x", "y", "z"})) {
		fmt.Println(a, b)
	}
	n2, s2 := iter.Pull2(maps.All(map[string]int{"k": 1}))
	fmt.Println(n2())
	fmt.Println(n2())
	fmt.Println(n2())
	s2()
	_, unused := iter.Pull(fib())
	unused()
	np, _ := iter.Pull(func(yield func(int) bool) {
		yield(1)
		panic("boom")
	})
	fmt.Println(np())
	func() {
		defer func() { fmt.Println("recovered", recover()) }()
		np()
	}()
	fmt.Println(np())
	r, w := io.Pipe()
	go func() {
		for i := range 3 {
			fmt.Fprintf(w, "line %d\n", i)
		}
		w.CloseWithError(errors.New("source failed"))
	}()
	sc := bufio.NewScanner(r)
	for sc.Scan() {
		fmt.Println(sc.Text())
	}
	fmt.Println(sc.Err())
	_, err := w.Write([]byte("x"))
	fmt.Println(err)
	r, w = io.Pipe()
	done := make(chan bool)
	go func() {
		n, err := w.Write([]byte("hello world"))
		fmt.Println("wrote", n, err)
		done <- true
	}()
	b := make([]byte, 5)
	fmt.Println(io.ReadFull(r, b))
	fmt.Println(string(b), r.Close())
	<-done
}
