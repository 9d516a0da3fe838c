package main

import (
	"errors"
	"fmt"
	"iter"
	"maps"
	"slices"
	"strings"
)

func Count(from int) iter.Seq[int] {
	return func(yield func(int) bool) {
		defer fmt.Print("[count done]")
		for i := from; yield(i); i++ {
		}
	}
}

func Take[T any](n int, s iter.Seq[T]) iter.Seq[T] {
	return func(yield func(T) bool) {
		if n <= 0 {
			return
		}
		i := 0
		for v := range s {
			if !yield(v) {
				return
			}
			if i++; i == n {
				return
			}
		}
	}
}

func Filter[T any](s iter.Seq[T], f func(T) bool) iter.Seq[T] {
	return func(yield func(T) bool) {
		s(func(v T) bool { return !f(v) || yield(v) })
	}
}

func Map[T, U any](s iter.Seq[T], f func(T) U) iter.Seq[U] {
	return func(yield func(U) bool) {
		for v := range s {
			if !yield(f(v)) {
				return
			}
		}
	}
}

func Zip[A, B any](a iter.Seq[A], b iter.Seq[B]) iter.Seq2[A, B] {
	return func(yield func(A, B) bool) {
		next, stop := iter.Pull(b)
		defer stop()
		for x := range a {
			y, ok := next()
			if !ok || !yield(x, y) {
				return
			}
		}
	}
}

func Fib() iter.Seq[int] {
	return func(yield func(int) bool) {
		a, b := 0, 1
		for yield(a) {
			a, b = b, a+b
		}
	}
}

func Lines(s string) iter.Seq2[string, error] {
	return func(yield func(string, error) bool) {
		for l := range strings.SplitSeq(s, "\n") {
			if l == "" {
				if !yield("", errors.New("empty line")) {
					return
				}
				continue
			}
			if !yield(l, nil) {
				return
			}
		}
	}
}

func find(want int) (res string) {
	defer func() { res += "!" }()
	for i := range Count(0) {
		defer func() { res += fmt.Sprint("d", i) }()
		for j := range Take(3, Count(10)) {
			if i == 1 && j == 11 {
				continue
			}
			if i+j == want {
				return fmt.Sprint(i, "+", j)
			}
		}
	}
	return "none"
}

func labelled() {
outer:
	for i := range Take(4, Fib()) {
		for j := range Take(4, Fib()) {
			switch {
			case j == 1:
				continue outer
			case i == 2:
				break outer
			}
			fmt.Print(i, ",", j, " ")
		}
	}
	fmt.Println()
}

func bad(yield func(int) bool) { yield(1); yield(2) }

func main() {
	for v := range Take(5, Filter(Fib(), func(n int) bool { return n%2 == 0 })) {
		fmt.Print(v, " ")
	}
	fmt.Println(slices.Collect(Take(3, Map(Count(7), func(i int) string { return fmt.Sprint("#", i) }))))
	for a, b := range Zip(slices.Values([]string{"x", "y", "z"}), Fib()) {
		fmt.Print(a, b, " ")
	}
	fmt.Println()
	fmt.Println(find(12))
	labelled()
	for l, err := range Lines("a\n\nb") {
		fmt.Printf("%q %v; ", l, err)
	}
	fmt.Println()
	m := map[string]int{"b": 2, "a": 1, "c": 3}
	fmt.Println(slices.Sorted(maps.Keys(m)), slices.Sorted(maps.Values(m)))
	next, stop := iter.Pull2(maps.All(map[int]string{1: "one"}))
	fmt.Println(next())
	fmt.Println(next())
	stop()
	n2, s2 := iter.Pull(Count(5))
	fmt.Println(n2())
	s2()
	fmt.Println(n2())
	for c := range slices.Chunk([]int{1, 2, 3, 4, 5}, 2) {
		fmt.Print(c, cap(c), " ")
	}
	for i, v := range slices.Backward([]string{"a", "b"}) {
		fmt.Print(i, v, " ")
	}
	fmt.Println()
	sorted := slices.SortedFunc(maps.Keys(m), func(a, b string) int { return strings.Compare(b, a) })
	fmt.Println(sorted, slices.Collect(maps.Values(map[int]int{1: 5})), maps.Collect(slices.All([]string{"p", "q"})))
	func() {
		defer func() { fmt.Println("recovered:", recover()) }()
		for x := range bad {
			fmt.Println("x", x)
			break
		}
	}()
	func() {
		defer func() { fmt.Println("recovered:", recover()) }()
		for range Count(1) {
			panic("in body")
		}
	}()
	for range func(yield func() bool) { _ = yield() && yield() } {
		fmt.Print("tick ")
	}
	fmt.Println()
	var saved func(int) bool
	for x := range func(yield func(int) bool) { saved = yield; yield(3) } {
		fmt.Println("body", x)
	}
	saved(4)
}
