package main

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
)

type Number interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~float32 | ~float64
}

func Map[T, U any](in []T, f func(T) U) []U {
	out := make([]U, len(in))
	for i, v := range in {
		out[i] = f(v)
	}
	return out
}

func Filter[S ~[]E, E any](in S, keep func(E) bool) S {
	var out S
	for _, v := range in {
		if keep(v) {
			out = append(out, v)
		}
	}
	return out
}

func Reduce[T, A any](in []T, acc A, f func(A, T) A) A {
	for _, v := range in {
		acc = f(acc, v)
	}
	return acc
}

func Sum[T Number](xs ...T) (t T) {
	for _, x := range xs {
		t += x
	}
	return
}

func Zip[A, B any](as []A, bs []B) []Pair[A, B] {
	n := min(len(as), len(bs))
	out := make([]Pair[A, B], 0, n)
	for i := range n {
		out = append(out, Pair[A, B]{as[i], bs[i]})
	}
	return out
}

type Pair[A, B any] struct {
	First  A
	Second B
}

func (p Pair[A, B]) Swap() Pair[B, A] { return Pair[B, A]{p.Second, p.First} }
func (p Pair[A, B]) String() string   { return fmt.Sprintf("⟨%v|%v⟩", p.First, p.Second) }

func Compose[A, B, C any](f func(A) B, g func(B) C) func(A) C {
	return func(a A) C { return g(f(a)) }
}

func Curry[A, B, C any](f func(A, B) C) func(A) func(B) C {
	return func(a A) func(B) C { return func(b B) C { return f(a, b) } }
}

func GroupBy[K comparable, V any](vs []V, key func(V) K) map[K][]V {
	m := map[K][]V{}
	for _, v := range vs {
		k := key(v)
		m[k] = append(m[k], v)
	}
	return m
}

func Partition[T any](in []T, p func(T) bool) (yes, no []T) {
	for _, v := range in {
		dst := &no
		if p(v) {
			dst = &yes
		}
		*dst = append(*dst, v)
	}
	return
}

func Ptr[T any](v T) *T { return &v }

func Flatten[T any](in ...[]T) []T { return slices.Concat(in...) }

func Memo[K comparable, V any](f func(K) V) func(K) V {
	seen := make(map[K]V)
	return func(k K) V {
		v, ok := seen[k]
		if !ok {
			v = f(k)
			seen[k] = v
		}
		return v
	}
}

type Celsius float32
type Temps []Celsius

func even(n int) bool { return n%2 == 0 }

func main() {
	nums := []int{1, 2, 3, 4, 5, 6}
	fmt.Println(Map(nums, strconv.Itoa), Map(nums, func(n int) float64 { return float64(n) / 2 }))
	fmt.Println(Filter(nums, even), Reduce(nums, "", func(s string, n int) string { return s + strconv.Itoa(n) }))
	t := Filter(Temps{-3, 20.5, 31}, func(c Celsius) bool { return c > 0 })
	fmt.Printf("%T %v %v %T\n", t, t, Sum(t...), Sum[int8]())
	zs := Zip(nums, []string{"a", "b", "c"})
	fmt.Println(zs, zs[1].Swap(), Sum(1.5, 2))
	fmt.Printf("%T %+v\n", zs[0].Swap(), zs[0])
	inc := func(n int) int { return n + 1 }
	f := Compose(Compose(inc, strconv.Itoa), strings.ToUpper)
	fmt.Printf("%q %d\n", f(41), Curry(func(a, b int) int { return a*10 + b })(4)(2))
	g := GroupBy(strings.Fields("apple avocado bean cherry corn"), func(s string) byte { return s[0] })
	for _, k := range slices.Sorted(maps.Keys(g)) {
		fmt.Printf("%c:%v ", k, g[k])
	}
	fmt.Println()
	yes, no := Partition(nums, even)
	fmt.Println(yes, no, *Ptr(3), *Ptr("x"), Flatten(yes, no, nil))
	calls := 0
	var fib func(int) int
	fib = Memo(func(n int) int {
		calls++
		if n < 2 {
			return n
		}
		return fib(n-1) + fib(n-2)
	})
	fmt.Println(fib(80), calls)
	fmt.Println(Map([]any{1, "a", nil}, func(v any) string { return fmt.Sprintf("%T", v) }))
	fmt.Println(Reduce(Map(nums, func(n int) Pair[int, bool] { return Pair[int, bool]{n, even(n)} }), 0, func(a int, p Pair[int, bool]) int {
		if p.Second {
			return a + p.First
		}
		return a
	}))
	fmt.Println(slices.IndexFunc(nums, even), slices.ContainsFunc(nums, func(n int) bool { return n > 6 }), slices.Max(nums), slices.Repeat([]int{1}, 3))
	fmt.Println(slices.Collect(slices.Chunk(nums, 4)), slices.Insert([]int{1, 4}, 1, 2, 3), slices.Replace([]int{1, 2, 3}, 0, 2, 9))
	var nilf func(int) string
	Map(nums, nilf)
}
