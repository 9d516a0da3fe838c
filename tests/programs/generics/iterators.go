// Generic iterators: functions that yield, made of each other.
package main

import "fmt"

type Seq[T any] func(yield func(T) bool)

type Seq2[K, V any] func(yield func(K, V) bool)

func Of[T any](xs ...T) Seq[T] {
	return func(yield func(T) bool) {
		for _, x := range xs {
			if !yield(x) {
				return
			}
		}
	}
}

func (s Seq[T]) Where(keep func(T) bool) Seq[T] {
	return func(yield func(T) bool) {
		for x := range s {
			if keep(x) && !yield(x) {
				break
			}
		}
	}
}

func (s Seq[T]) Take(n int) Seq[T] {
	return func(yield func(T) bool) {
		if n == 0 {
			return
		}
		i := 0
		for x := range s {
			if i++; !yield(x) || i == n {
				return
			}
		}
	}
}

func Map[T, U any](s Seq[T], f func(T) U) Seq[U] {
	return func(yield func(U) bool) {
		s(func(x T) bool { return yield(f(x)) })
	}
}

func Zip[A, B any](a []A, b []B) Seq2[A, B] {
	return func(yield func(A, B) bool) {
		for i := range min(len(a), len(b)) {
			if !yield(a[i], b[i]) {
				return
			}
		}
	}
}

func Collect[T any](s Seq[T]) (out []T) {
	for x := range s {
		out = append(out, x)
	}
	return
}

func First[T any](s Seq[T], ok func(T) bool) (x T, found bool) {
	for x := range s {
		if ok(x) {
			return x, true
		}
	}
	return
}

func Naturals[N ~int | ~uint8](yield func(N) bool) {
	for i := N(0); yield(i); i++ {
	}
}

type List[T any] struct {
	next *List[T]
	val  T
}

func (l *List[T]) All() Seq2[int, T] {
	return func(yield func(int, T) bool) {
		for i := 0; l != nil; i, l = i+1, l.next {
			if !yield(i, l.val) {
				return
			}
		}
	}
}

func main() {
	even := Of(1, 2, 3, 4, 5, 6).Where(func(i int) bool { return i%2 == 0 })
	fmt.Println(Collect(even), Collect(even.Take(2)), Collect(Map(even, func(i int) string { return fmt.Sprint("n", i) })))
	fmt.Println(First(Of("a", "bb", "ccc"), func(s string) bool { return len(s) == 2 }))
	fmt.Println(First(even, func(i int) bool { return i > 10 }))
	for a, b := range Zip([]string{"x", "y", "z"}, []float64{1, 2}) {
		fmt.Print(a, b, " ")
	}
	for n := range Naturals[uint8] {
		if n > 3 {
			break
		}
		fmt.Print(n, " ")
	}
	fmt.Println(Collect(Seq[int](Naturals[int]).Take(3)))
	l := &List[rune]{&List[rune]{nil, 'b'}, 'a'}
	for i, r := range l.All() {
		defer func() { fmt.Println("deferred", i, string(r)) }()
	}
}
