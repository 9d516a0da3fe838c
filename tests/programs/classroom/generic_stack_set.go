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

type Stack[T any] struct{ items []T }

var ErrEmpty = errors.New("empty")

func Of[T any](items ...T) *Stack[T] { return &Stack[T]{items} }
func (s *Stack[T]) Push(v ...T)      { s.items = append(s.items, v...) }
func (s *Stack[_]) Len() int         { return len(s.items) }
func (s *Stack[T]) Pop() (T, error) {
	var zero T
	if len(s.items) == 0 {
		return zero, fmt.Errorf("pop %T: %w", zero, ErrEmpty)
	}
	v := s.items[len(s.items)-1]
	s.items = slices.Delete(s.items, len(s.items)-1, len(s.items))
	return v, nil
}

func (s *Stack[T]) All() iter.Seq2[int, T] {
	return func(yield func(int, T) bool) {
		for i, v := range slices.Backward(s.items) {
			if !yield(i, v) {
				return
			}
		}
	}
}

type Set[K comparable] map[K]struct{}

func SetOf[K comparable](ks ...K) Set[K] {
	s := Set[K]{}
	for _, k := range ks {
		s.Add(k)
	}
	return s
}

func (s Set[K]) Add(k K) bool {
	_, had := s[k]
	s[k] = struct{}{}
	return !had
}

func (s Set[K]) Has(k K) bool { _, ok := s[k]; return ok }

func (s Set[K]) Union(o Set[K]) Set[K] {
	out := maps.Clone(s)
	maps.Copy(out, o)
	return out
}

func (s Set[K]) Intersect(o Set[K]) Set[K] {
	out := make(Set[K])
	for k := range s {
		if o.Has(k) {
			out.Add(k)
		}
	}
	return out
}

func (s Set[K]) Minus(o Set[K]) Set[K] {
	out := maps.Clone(s)
	maps.DeleteFunc(out, func(k K, _ struct{}) bool { return o.Has(k) })
	return out
}

func Sorted[K cmp.Ordered](s Set[K]) []K { return slices.Sorted(maps.Keys(s)) }

func (s Set[K]) String() string {
	var parts []string
	for k := range s {
		parts = append(parts, fmt.Sprint(k))
	}
	slices.Sort(parts)
	return "{" + strings.Join(parts, ", ") + "}"
}

type Queue[T any] struct {
	Stack[T]
	out Stack[T]
}

func (q *Queue[T]) Take() (v T, err error) {
	if q.out.Len() == 0 {
		for q.Len() > 0 {
			v, _ := q.Pop()
			q.out.Push(v)
		}
	}
	return q.out.Pop()
}

type point struct{ x, y int }

func main() {
	s := Of(1, 2, 3)
	s.Push(4, 5)
	for i, v := range s.All() {
		if v == 2 {
			break
		}
		fmt.Print(i, "=", v, " ")
	}
	v, err := s.Pop()
	fmt.Println(v, err, s.Len(), s.items)
	var e Stack[map[string]point]
	m, err := e.Pop()
	fmt.Println(m == nil, err, errors.Is(err, ErrEmpty))
	_, err = Of[error]().Pop()
	fmt.Println(err)

	a, b := SetOf("x", "y", "z"), SetOf("y", "w")
	fmt.Println(a.Union(b), a.Intersect(b), a.Minus(b), Sorted(a), len(a))
	fmt.Println(a.Add("x"), a.Add("q"), a.Has("q"))
	ps := SetOf(point{1, 2}, point{1, 2}, point{})
	fmt.Println(ps, ps.Has(point{0, 0}))
	fmt.Printf("%T %T %v %+v\n", ps, s, *s, e)
	anys := SetOf[any](1, "1", 1.0, nil, point{}, [1]int{1})
	fmt.Println(anys, anys.Has(int64(1)), anys.Has(1))

	var q Queue[string]
	q.Push("a", "b")
	first, _ := q.Take()
	q.Push("c")
	for {
		w, err := q.Take()
		if err != nil {
			fmt.Println(err)
			break
		}
		fmt.Print(first, w, " ")
	}
	fmt.Println(anys.Add([]int{1}))
}
