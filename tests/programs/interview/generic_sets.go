package main

import (
	"cmp"
	"errors"
	"fmt"
	"iter"
	"maps"
	"slices"
	"strings"
)

type Number interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~float32 | ~float64
}

type Stringish interface{ ~string | ~[]byte }

type StringableInt interface {
	~int
	fmt.Stringer
}

type Celsius float64
type ID int

func (i ID) String() string { return fmt.Sprintf("#%d", int(i)) }

func Sum[T Number](xs ...T) (t T) {
	for _, x := range xs {
		t += x
	}
	return
}

func Map[T, U any](xs []T, f func(T) U) []U {
	out := make([]U, 0, len(xs))
	for _, x := range xs {
		out = append(out, f(x))
	}
	return out
}

func Reduce[T, A any](xs []T, init A, f func(A, T) A) A {
	for _, x := range xs {
		init = f(init, x)
	}
	return init
}

func Filter[S ~[]E, E any](s S, keep func(E) bool) S {
	var out S
	for _, e := range s {
		if keep(e) {
			out = append(out, e)
		}
	}
	return out
}

func Length[S Stringish](s S) int { return len(s) }
func First[S Stringish](s S) byte { return s[0] }

func Join[T StringableInt](xs ...T) string {
	var sum int
	parts := Map(xs, func(x T) string { sum += int(x); return x.String() })
	return strings.Join(parts, ",") + "=" + fmt.Sprint(sum)
}

func Keys[M ~map[K]V, K cmp.Ordered, V any](m M) []K { return slices.Sorted(maps.Keys(m)) }

func Ptr[T any](v T) *T { return &v }

func Zero[T any]() (z T) { return }

type Setter[T any] interface {
	*T
	Set(string) error
}

type Port int

func (p *Port) Set(s string) error {
	n, err := fmt.Sscan(s, (*int)(p))
	if n != 1 {
		return errors.Join(errors.New("bad port"), err)
	}
	return nil
}

func Parse[T any, P Setter[T]](ss ...string) (out []T, err error) {
	for _, s := range ss {
		var v T
		if e := P(&v).Set(s); e != nil {
			err = errors.Join(err, fmt.Errorf("%q: %w", s, e))
			continue
		}
		out = append(out, v)
	}
	return
}

type Names []string

func Count[T comparable](seq iter.Seq[T]) map[T]int {
	m := map[T]int{}
	for v := range seq {
		m[v]++
	}
	return m
}

func Kind[T any](v T) string {
	switch any(v).(type) {
	case int:
		return "int"
	case []T:
		return "slice of itself"
	case string:
		return "string"
	}
	return fmt.Sprintf("%T", v)
}

func Equal[T comparable](a, b T) bool { return a == b }

func main() {
	fmt.Println(Sum(1, 2, 3), Sum(1.5, 2), Sum[Celsius](20, 1.5), Sum[int8](100, 100), Sum[ID]())
	fmt.Println(Map([]int{1, 2}, func(i int) string { return strings.Repeat("x", i) }))
	fmt.Println(Reduce([]string{"a", "bb"}, 0, func(n int, s string) int { return n + len(s) }))
	evens := Filter(Names{"a", "bb", "cc"}, func(s string) bool { return len(s)%2 == 0 })
	fmt.Printf("%T %v\n", evens, evens)
	fmt.Println(Length("héy"), Length([]byte{1}), First("A"))
	fmt.Println(Join(ID(1), ID(2)), Keys(map[string]bool{"z": true, "a": false}))
	fmt.Println(*Ptr(3), *Ptr("s"), Zero[*int]() == nil, Zero[[2]string](), Zero[error]() == nil)
	ports, err := Parse[Port]("80", "x", "443")
	fmt.Println(ports, strings.ReplaceAll(err.Error(), "\n", " / "))
	c := Count(slices.Values([]string{"a", "b", "a"}))
	fmt.Println(c)
	fmt.Println(Kind(1), Kind("s"), Kind(1.5), Kind([]int{}), Kind(Names{}))
	fmt.Println(Equal[any](1, 1), Equal[any](1, "1"), Equal(struct{ a int }{1}, struct{ a int }{1}))
	defer func() { fmt.Println(recover()) }()
	fmt.Println(Equal[any]([]int{}, []int{}))
}
