// Generic containers, results, events and visitors, with goroutines and errors.
package main

import (
	"errors"
	"fmt"
	"sort"
	"strings"
	"sync"
)

type Container[T any] interface {
	Put(T)
	Get() (T, bool)
	Len() int
}

type Queue[T any] struct {
	items []T
	mu    sync.Mutex
}

func (q *Queue[T]) Put(x T) { q.mu.Lock(); defer q.mu.Unlock(); q.items = append(q.items, x) }
func (q *Queue[T]) Get() (x T, ok bool) {
	q.mu.Lock()
	defer q.mu.Unlock()
	if len(q.items) == 0 {
		return
	}
	x, q.items = q.items[0], q.items[1:]
	return x, true
}
func (q *Queue[T]) Len() int { return len(q.items) }

var _ Container[int] = (*Queue[int])(nil)

func Drain[T any](c Container[T]) (out []T) {
	for x, ok := c.Get(); ok; x, ok = c.Get() {
		out = append(out, x)
	}
	return
}

type Result[T any] struct {
	Val T
	Err error
}

func Parallel[T, R any](in []T, f func(T) (R, error)) []Result[R] {
	out := make([]Result[R], len(in))
	var wg sync.WaitGroup
	for i, x := range in {
		wg.Add(1)
		go func() {
			defer wg.Done()
			r, err := f(x)
			out[i] = Result[R]{r, err}
		}()
	}
	wg.Wait()
	return out
}

func Pipe[A, B any](in <-chan A, f func(A) B) <-chan B {
	out := make(chan B)
	go func() {
		defer close(out)
		for a := range in {
			out <- f(a)
		}
	}()
	return out
}

func Gen[T any](xs ...T) <-chan T {
	c := make(chan T, len(xs))
	for _, x := range xs {
		c <- x
	}
	close(c)
	return c
}

func Try[T any](f func() T) (res T, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("caught: %v", r)
		}
	}()
	return f(), nil
}

type Key[T comparable] struct {
	id   T
	kind [2]T
}

type Table[K comparable, V any] struct {
	rows  map[K][]V
	order []K
}

func (t *Table[K, V]) Add(k K, vs ...V) {
	if t.rows == nil {
		t.rows = make(map[K][]V)
	}
	if _, ok := t.rows[k]; !ok {
		t.order = append(t.order, k)
	}
	t.rows[k] = append(t.rows[k], vs...)
}

type Number interface {
	~int | ~int64 | ~float64 | ~uint8
}

func Stats[T Number](xs []T) (min, max T, mean float64) {
	if len(xs) == 0 {
		return
	}
	min, max = xs[0], xs[0]
	var sum T
	for _, x := range xs {
		switch {
		case x < min:
			min = x
		case x > max:
			max = x
		}
		sum += x
	}
	return min, max, float64(sum) / float64(len(xs))
}

type LinkedList[T any] struct {
	head, tail *elem[T]
	size       int
}
type elem[T any] struct {
	Value T
	next  *elem[T]
}

func (l *LinkedList[T]) Append(v T) *LinkedList[T] {
	e := &elem[T]{Value: v}
	if l.tail == nil {
		l.head = e
	} else {
		l.tail.next = e
	}
	l.tail = e
	l.size++
	return l
}
func (l *LinkedList[T]) Reverse() {
	var prev *elem[T]
	l.tail = l.head
	for e := l.head; e != nil; {
		e.next, prev, e = prev, e, e.next
	}
	l.head = prev
}
func (l LinkedList[T]) String() string {
	var parts []string
	for e := l.head; e != nil; e = e.next {
		parts = append(parts, fmt.Sprint(e.Value))
	}
	return "[" + strings.Join(parts, " -> ") + "]"
}

type Animal interface{ Sound() string }
type Dog struct{ name string }
type Cat struct{ name string }

func (d Dog) Sound() string  { return d.name + " woof" }
func (c *Cat) Sound() string { return c.name + " meow" }

func Sounds[A Animal](as []A) (out []string) {
	for _, a := range as {
		f := a.Sound
		out = append(out, f())
	}
	return
}

type NotFound[K any] struct{ Key K }

func (e NotFound[K]) Error() string { return fmt.Sprintf("%v (%T) not found", e.Key, e.Key) }

func Lookup[K comparable, V any](m map[K]V, k K) (V, error) {
	if v, ok := m[k]; ok {
		return v, nil
	}
	var zero V
	return zero, fmt.Errorf("lookup: %w", NotFound[K]{k})
}

func SortBy[T any, K int | string](xs []T, key func(T) K) []T {
	ys := append([]T(nil), xs...)
	sort.Slice(ys, func(i, j int) bool { return key(ys[i]) < key(ys[j]) })
	return ys
}

type Visitor[R any] interface {
	Num(int) R
	Add(a, b Expr) R
}
type Expr interface{ String() string }
type Num int
type Add struct{ a, b Expr }

func (n Num) String() string { return fmt.Sprint(int(n)) }
func (a Add) String() string { return "(" + a.a.String() + "+" + a.b.String() + ")" }

func Visit[R any](e Expr, v Visitor[R]) R {
	switch e := e.(type) {
	case Num:
		return v.Num(int(e))
	case Add:
		return v.Add(e.a, e.b)
	}
	panic("unknown")
}

type eval struct{}

func (eval) Num(n int) int     { return n }
func (v eval) Add(a, b Expr) int { return Visit[int](a, v) + Visit[int](b, v) }

type Grid[T any, S ~[][]T] struct{ cells S }

func (g Grid[T, S]) At(p struct{ X, Y int }) (v T) {
	defer func() { recover() }()
	return g.cells[p.Y][p.X]
}

func main() {
	var q Queue[string]
	for _, w := range strings.Fields("a b c") {
		q.Put(w)
	}
	fmt.Println(Drain[string](&q), q.Len())
	for _, r := range Parallel([]string{"1", "22", ""}, func(s string) (int, error) {
		if s == "" {
			return 0, errors.New("empty")
		}
		return len(s), nil
	}) {
		fmt.Print(r.Val, r.Err, "; ")
	}
	fmt.Println()
	for s := range Pipe(Pipe(Gen(1, 2, 3), func(i int) float64 { return float64(i) / 2 }), func(f float64) string { return fmt.Sprintf("<%g>", f) }) {
		fmt.Print(s)
	}
	fmt.Println()
	fmt.Println(Try(func() int { var a []int; return a[3] }))
	fmt.Println(Try(func() string { return "fine" }))
	m := map[Key[string]]int{{"a", [2]string{"x", "y"}}: 1}
	m[Key[string]{"a", [2]string{"x", "y"}}]++
	fmt.Println(m, Key[int]{1, [2]int{2, 3}} == Key[int]{1, [2]int{2, 3}})
	var t Table[Key[bool], *Num]
	n := Num(4)
	t.Add(Key[bool]{id: true}, &n, nil)
	t.Add(Key[bool]{id: true}, &n)
	fmt.Println(len(t.rows), len(t.rows[t.order[0]]), *t.rows[t.order[0]][2])
	fmt.Println(Stats([]int{3, 1, 2}))
	fmt.Println(Stats([]uint8{200, 100}))
	fmt.Println(Stats([]float64{}))
	l := new(LinkedList[rune])
	l.Append('a').Append('b').Append('c')
	l.Reverse()
	fmt.Println(l, l.size, *l)
	fmt.Println(Sounds([]Dog{{"rex"}}), Sounds([]*Cat{{"tom"}}), Sounds([]Animal{Dog{"d"}, &Cat{"c"}}))
	_, err := Lookup(map[int]string{1: "x"}, 7)
	var nf NotFound[int]
	var ns NotFound[string]
	fmt.Println(err, errors.As(err, &nf), errors.As(err, &ns), nf.Key)
	fmt.Println(SortBy([]string{"ccc", "a", "bb"}, func(s string) int { return len(s) }))
	e := Add{Num(1), Add{Num(2), Num(3)}}
	fmt.Println(e, Visit[int](e, eval{}))
	g := Grid[int, [][]int]{[][]int{{1, 2}, {3, 4}}}
	fmt.Println(g.At(struct{ X, Y int }{1, 1}), g.At(struct{ X, Y int }{9, 9}))
	fmt.Printf("%T %T %T %T\n", t, nf, g, Pipe[int, Queue[map[string]any]])
	fmt.Printf("%+v %#v\n", Result[Key[int]]{Err: nf}, Key[uint8]{})
}
