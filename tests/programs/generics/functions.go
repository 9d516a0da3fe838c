// Generic functions: inference, explicit type arguments, closures, recursion, func values.
package main

import "fmt"

type Ordered interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~float32 | ~float64 | ~string
}

func Max[T Ordered](first T, rest ...T) T {
	for _, x := range rest {
		if x > first {
			first = x
		}
	}
	return first
}

func Map[T, U any](in []T, f func(T) U) []U {
	out := make([]U, 0, len(in))
	for _, x := range in {
		out = append(out, f(x))
	}
	return out
}

func Filter[S ~[]E, E any](s S, keep func(E) bool) S {
	var out S
	for i := range s {
		if keep(s[i]) {
			out = append(out, s[i])
		}
	}
	return out
}

func Reduce[T, A any](in []T, start A, f func(A, T) A) A {
	for _, x := range in {
		start = f(start, x)
	}
	return start
}

func Keys[M ~map[K]V, K comparable, V any](m M) int {
	n := 0
	for range m {
		n++
	}
	return n
}

func Index[T comparable](s []T, x T) int {
	for i, v := range s {
		if v == x {
			return i
		}
	}
	return -1
}

func Sort[T any](s []T, less func(a, b T) bool) {
	if len(s) < 2 {
		return
	}
	p, i, j := s[len(s)/2], 0, len(s)-1
	for i <= j {
		for less(s[i], p) {
			i++
		}
		for less(p, s[j]) {
			j--
		}
		if i <= j {
			s[i], s[j] = s[j], s[i]
			i, j = i+1, j-1
		}
	}
	Sort(s[:j+1], less)
	Sort(s[i:], less)
}

func Counter[T any](step T, add func(T, T) T) func() T {
	var total T
	return func() T {
		total = add(total, step)
		return total
	}
}

func Zero[T any]() (zero T) { return }

func Ptr[T any](v T) *T { return &v }

func Apply[T any](x T, fs ...func(T) T) T {
	for _, f := range fs {
		x = f(x)
	}
	return x
}

func twice[T ~int | ~string](x T) T { return x + x }

type Words []string

type Celsius float64

func main() {
	fmt.Println(Max(3, 9, 2), Max("b", "a"), Max[float64](1, 2.5), Max(Celsius(3)))
	squares := Map([]int{1, 2, 3}, func(i int) float64 { return float64(i*i) / 2 })
	fmt.Println(squares, Map(squares, func(f float64) string { return fmt.Sprint("<", f, ">") }))
	long := Filter(Words{"go", "python", "c", "haskell"}, func(s string) bool { return len(s) > 2 })
	fmt.Printf("%v %T\n", long, long)
	fmt.Println(Reduce([]int{1, 2, 3}, "", func(a string, i int) string { return fmt.Sprint(a, i) }))
	fmt.Println(Keys(map[string]int{"a": 1, "b": 2}))
	fmt.Println(Index([]string{"x", "y"}, "y"), Index([]any{1, "y", 2.5}, any(2.5)), Index([][2]int{{1, 2}}, [2]int{2, 1}))
	words := []string{"pear", "fig", "apple", "kiwi"}
	Sort(words, func(a, b string) bool { return a < b })
	nums := []int8{5, -3, 100, 7}
	Sort(nums, func(a, b int8) bool { return a > b })
	fmt.Println(words, nums)
	c := Counter(int8(100), func(a, b int8) int8 { return a + b })
	d := Counter("ab", func(a, b string) string { return b + a })
	fmt.Println(c(), c(), d(), d())
	fmt.Println(Zero[int](), Zero[string]() == "", Zero[*int]() == nil, Zero[[2]bool](), Zero[error]())
	p, q := Ptr(1), Ptr("s")
	*p++
	*q += "t"
	fmt.Println(*p, *q)
	f := twice[int]
	var g func(string) string = twice
	fmt.Println(f(4), g("ab"), Apply(3, twice, func(i int) int { return i - 1 }, f))
}
