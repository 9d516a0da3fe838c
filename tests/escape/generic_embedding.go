package main

import (
	"cmp"
	"errors"
	"fmt"
	"iter"
	"slices"
	"strings"
	"sync"
)

type Base[T any] struct{ val T }

func (b *Base[T]) Get() T  { return b.val }
func (b *Base[T]) Set(v T) { b.val = v }
func (b Base[T]) Show() string {
	return fmt.Sprint("base ", b.val) // ERROR "\\.\\.\\. argument does not escape$" "\"base \" escapes to heap$" "b\\.val escapes to heap$" "\\.\\.\\. argument does not escape$" "\"base \" escapes to heap$" "b\\.val escapes to heap$"
}

type Derived[T any] struct {
	Base[T]
	extra map[string]T
}

func NewDerived[T any](v T) *Derived[T] {
	d := &Derived[T]{Base: Base[T]{v}, extra: map[string]T{"x": v}} // ERROR "&Derived\\[go\\.shape\\.int\\]\\{\\.\\.\\.\\} escapes to heap$" "map\\[string\\]go\\.shape\\.int\\{\\.\\.\\.\\} escapes to heap$" "&Derived\\[go\\.shape\\.string\\]\\{\\.\\.\\.\\} escapes to heap$" "map\\[string\\]go\\.shape\\.string\\{\\.\\.\\.\\} escapes to heap$"
	d.Set(v)
	fmt.Println(d.Get(), d.Show(), d.Base.Show()) // ERROR "\\.\\.\\. argument does not escape$" "\\(\\*Base\\[go\\.shape\\.int\\]\\)\\.Get\\(d\\.Base, \\(\\*\\[7\\]uintptr\\)\\(\\.dict\\[0\\]\\)\\) escapes to heap$" "Base\\[go\\.shape\\.int\\]\\.Show\\(d\\.Base, \\(\\*\\[7\\]uintptr\\)\\(\\.dict\\[0\\]\\)\\) escapes to heap$" "Base\\[go\\.shape\\.int\\]\\.Show\\(d\\.Base, \\(\\*\\[7\\]uintptr\\)\\(\\.dict\\[0\\]\\)\\) escapes to heap$" "\\.\\.\\. argument does not escape$" "\\(\\*Base\\[go\\.shape\\.string\\]\\)\\.Get\\(d\\.Base, \\(\\*\\[7\\]uintptr\\)\\(\\.dict\\[0\\]\\)\\) escapes to heap$" "Base\\[go\\.shape\\.string\\]\\.Show\\(d\\.Base, \\(\\*\\[7\\]uintptr\\)\\(\\.dict\\[0\\]\\)\\) escapes to heap$" "Base\\[go\\.shape\\.string\\]\\.Show\\(d\\.Base, \\(\\*\\[7\\]uintptr\\)\\(\\.dict\\[0\\]\\)\\) escapes to heap$"
	get := d.Get
	show := d.Show
	fmt.Println(get(), show()) // ERROR "\\.\\.\\. argument does not escape$" "get\\(\\) escapes to heap$" "show\\(\\) escapes to heap$" "\\.\\.\\. argument does not escape$" "get\\(\\) escapes to heap$" "show\\(\\) escapes to heap$"
	return d
}

type Store[K comparable, V any] interface {
	Get(K) (V, bool)
	Put(K, V)
	Each(func(K, V) bool)
}

type MemStore[K comparable, V any] struct {
	mu sync.Mutex
	m  map[K]V
}

func (s *MemStore[K, V]) Get(k K) (V, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	v, ok := s.m[k]
	return v, ok
}
func (s *MemStore[K, V]) Put(k K, v V) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.m == nil {
		s.m = make(map[K]V) // ERROR "make\\(map\\[go\\.shape\\.string\\]go\\.shape\\.int\\) escapes to heap$" "make\\(map\\[go\\.shape\\.int\\]go\\.shape\\.\\[\\]string\\) escapes to heap$"
	}
	s.m[k] = v
}
func (s *MemStore[K, V]) Each(f func(K, V) bool) {
	for k, v := range s.m {
		if !f(k, v) {
			return
		}
	}
}

func NewStore[K comparable, V any]() Store[K, V] { return &MemStore[K, V]{} } // ERROR "&MemStore\\[go\\.shape\\.string,go\\.shape\\.int\\]\\{\\} escapes to heap$" "&MemStore\\[go\\.shape\\.int,go\\.shape\\.\\[\\]string\\]\\{\\} escapes to heap$"

type Logged[K comparable, V any] struct {
	Store[K, V]
	log []string
}

func (l *Logged[K, V]) Put(k K, v V) {
	l.log = append(l.log, fmt.Sprintf("put %v=%v", k, v)) // ERROR "\\.\\.\\. argument does not escape$" "k escapes to heap$" "v escapes to heap$" "append escapes to heap$" "\\.\\.\\. argument does not escape$" "k escapes to heap$" "v escapes to heap$" "append escapes to heap$"
	l.Store.Put(k, v)
}

func Dump[K cmp.Ordered, V any](s Store[K, V]) {
	var ks []K // ERROR "moved to heap: ks$" "moved to heap: ks$"
	s.Each(func(k K, _ V) bool { ks = append(ks, k); return true }) // ERROR "func literal escapes to heap$" "append escapes to heap$" "func literal escapes to heap$" "append escapes to heap$"
	slices.SortFunc(ks, cmp.Compare[K])
	for _, k := range ks {
		v, _ := s.Get(k)
		fmt.Println(k, v) // ERROR "\\.\\.\\. argument does not escape$" "k escapes to heap$" "v escapes to heap$" "\\.\\.\\. argument does not escape$" "k escapes to heap$" "v escapes to heap$"
	}
	all := iter.Seq2[K, V](s.Each) // ERROR "Store\\[go\\.shape\\.string,go\\.shape\\.int\\]\\(s\\)\\.Each does not escape$" "Store\\[go\\.shape\\.int,go\\.shape\\.\\[\\]string\\]\\(s\\)\\.Each does not escape$"
	for k, v := range all { // ERROR "moved to heap: #state1$" "func literal escapes to heap$" "moved to heap: #state1$" "func literal escapes to heap$"
		fmt.Println(k, v) // ERROR "\\.\\.\\. argument does not escape$" "k escapes to heap$" "v escapes to heap$" "\\.\\.\\. argument does not escape$" "k escapes to heap$" "v escapes to heap$"
	}
	if l, ok := s.(*Logged[K, V]); ok {
		fmt.Println(strings.Join(l.log, ";")) // ERROR "\\.\\.\\. argument does not escape$" "strings\\.Join\\(l\\.log, \";\"\\) escapes to heap$" "\\.\\.\\. argument does not escape$" "strings\\.Join\\(l\\.log, \";\"\\) escapes to heap$"
	}
	switch x := s.(type) {
	case *MemStore[K, V]:
		fmt.Println(len(x.m), x) // ERROR "\\.\\.\\. argument does not escape$" "len\\(x\\.m\\) escapes to heap$" "\\.\\.\\. argument does not escape$" "len\\(x\\.m\\) escapes to heap$"
	case interface{ Len() int }:
		fmt.Println(x.Len()) // ERROR "\\.\\.\\. argument does not escape$" "x\\.Len\\(\\) escapes to heap$" "\\.\\.\\. argument does not escape$" "x\\.Len\\(\\) escapes to heap$"
	}
}

type Either[L, R any] struct {
	l *L
	r *R
}

func Left[L, R any](l L) Either[L, R]  { return Either[L, R]{l: &l} } // ERROR "moved to heap: l$"
func Right[L, R any](r R) Either[L, R] { return Either[L, R]{r: &r} } // ERROR "moved to heap: r$"
func Fold[L, R, T any](e Either[L, R], f func(L) T, g func(R) T) T {
	if e.l != nil {
		return f(*e.l)
	}
	return g(*e.r)
}

type Parser[T any] func(string) (T, string, error)

func Many[T any](p Parser[T]) Parser[[]T] {
	return func(in string) ([]T, string, error) { // ERROR "func literal escapes to heap$"
		var out []T
		for {
			v, rest, err := p(in)
			if err != nil {
				return out, in, nil
			}
			out, in = append(out, v), rest // ERROR "append escapes to heap$"
		}
	}
}
func Then[A, B any](a Parser[A], b Parser[B]) Parser[Either[A, B]] {
	return func(in string) (Either[A, B], string, error) { // ERROR "func literal escapes to heap$"
		_, rest, err := a(in)
		if err != nil {
			return Either[A, B]{}, in, fmt.Errorf("then: %w", err) // ERROR "\\.\\.\\. argument does not escape$"
		}
		v, rest, err := b(rest)
		return Right[A](v), rest, err
	}
}
func Char(c byte) Parser[byte] {
	return func(in string) (byte, string, error) { // ERROR "leaking param: in to result ~r1 level=0$" "func literal escapes to heap$"
		if len(in) == 0 || in[0] != c {
			return 0, in, errors.New("want " + string(c)) // ERROR "\"want \" \\+ string\\(c\\) escapes to heap$" "string\\(c\\) does not escape$"
		}
		return c, in[1:], nil
	}
}

type Ring[T any] struct {
	buf        [4]T
	head, size int
}

func (r *Ring[T]) Push(v T) (dropped T, full bool) {
	i := (r.head + r.size) % len(r.buf)
	if r.size == len(r.buf) {
		dropped, full = r.buf[r.head], true
		r.head = (r.head + 1) % len(r.buf)
	} else {
		r.size++
	}
	r.buf[i] = v
	return
}
func (r Ring[T]) Items() iter.Seq2[int, T] {
	return func(yield func(int, T) bool) { // ERROR "func literal escapes to heap$"
		for i := range r.size {
			if !yield(i, r.buf[(r.head+i)%len(r.buf)]) {
				return
			}
		}
	}
}

type Num interface {
	~int | ~int32 | ~float64
}

func Stats[T Num](xs ...T) (mn, mx T, mean float64) {
	if len(xs) == 0 {
		panic("no values") // ERROR "\"no values\" escapes to heap$" "\"no values\" escapes to heap$" "\"no values\" escapes to heap$"
	}
	mn, mx = xs[0], xs[0]
	var sum T
	for _, x := range xs {
		mn, mx = min(mn, x), max(mx, x)
		sum += x
	}
	mean = float64(sum) / float64(len(xs))
	fmt.Printf("%v..%v %.2f %v\n", mn, mx, mean, sum/T(len(xs))) // ERROR "\\.\\.\\. argument does not escape$" "mn escapes to heap$" "mx escapes to heap$" "mean escapes to heap$" "sum / go\\.shape\\.int\\(len\\(xs\\)\\) escapes to heap$" "\\.\\.\\. argument does not escape$" "mn escapes to heap$" "mx escapes to heap$" "mean escapes to heap$" "sum / go\\.shape\\.float64\\(len\\(xs\\)\\) escapes to heap$" "\\.\\.\\. argument does not escape$" "mn escapes to heap$" "mx escapes to heap$" "mean escapes to heap$" "sum / go\\.shape\\.int32\\(len\\(xs\\)\\) escapes to heap$"
	return
}

type Obs[T any] struct{ fs []func(old, new T) }

func (o *Obs[T]) On(f func(old, new T)) func() {
	o.fs = append(o.fs, f) // ERROR "append escapes to heap$"
	n := len(o.fs) - 1
	return func() { o.fs = slices.Delete(o.fs, n, n+1) } // ERROR "func literal escapes to heap$"
}

type Value[T comparable] struct {
	Obs[T]
	v T
}

func (v *Value[T]) Set(x T) {
	if x == v.v {
		return
	}
	old := v.v
	v.v = x
	for _, f := range v.fs {
		f(old, x)
	}
}

func Race[T any](fs ...func() T) T {
	ch := make(chan T, len(fs))
	for _, f := range fs {
		go func() { ch <- f() }() // ERROR "func literal escapes to heap$"
	}
	return <-ch
}

func Batch[T any](in <-chan T, n int) <-chan []T {
	out := make(chan []T)
	go func() { // ERROR "func literal escapes to heap$"
		defer close(out)
		buf := make([]T, 0, n) // ERROR "make\\(\\[\\]go\\.shape\\.int, 0, n\\) escapes to heap$"
		for v := range in {
			if buf = append(buf, v); len(buf) == n { // ERROR "append escapes to heap$"
				out <- buf
				buf = make([]T, 0, n) // ERROR "make\\(\\[\\]go\\.shape\\.int, 0, n\\) escapes to heap$"
			}
		}
		if len(buf) > 0 {
			out <- buf
		}
	}()
	return out
}

func Uniq[S ~[]E, E comparable](s S) S {
	seen := make(map[E]struct{}, len(s)) // ERROR "make\\(map\\[go\\.shape\\.int\\]struct \\{\\}, len\\(s\\)\\) does not escape$" "make\\(map\\[go\\.shape\\.string\\]struct \\{\\}, len\\(s\\)\\) does not escape$"
	out := s[:0:0]
	for _, e := range s {
		if _, ok := seen[e]; !ok {
			seen[e] = struct{}{}
			out = append(out, e) // ERROR "append escapes to heap$" "append escapes to heap$"
		}
	}
	fmt.Println(len(out), any(out), out) // ERROR "\\.\\.\\. argument does not escape$" "len\\(out\\) escapes to heap$" "any\\(out\\) escapes to heap$" "out escapes to heap$" "\\.\\.\\. argument does not escape$" "len\\(out\\) escapes to heap$" "any\\(out\\) escapes to heap$" "out escapes to heap$"
	return out
}

type IDs []int

type Cmp[T any] interface{ Less(T) bool }

func SortC[T Cmp[T]](xs []T) {
	for i := 1; i < len(xs); i++ {
		for j := i; j > 0 && xs[j].Less(xs[j-1]); j-- {
			xs[j], xs[j-1] = xs[j-1], xs[j] // ERROR "SortC\\[go\\.shape\\.int\\] ignoring self-assignment in xs\\[j\\], xs\\[j - 1\\] = xs\\[j - 1\\], xs\\[j\\]$" "SortC\\[go\\.shape\\.int\\] ignoring self-assignment in xs\\[j\\], xs\\[j - 1\\] = xs\\[j - 1\\], xs\\[j\\]$" "SortC\\[go\\.shape\\.\\*uint8\\] ignoring self-assignment in xs\\[j\\], xs\\[j - 1\\] = xs\\[j - 1\\], xs\\[j\\]$" "SortC\\[go\\.shape\\.\\*uint8\\] ignoring self-assignment in xs\\[j\\], xs\\[j - 1\\] = xs\\[j - 1\\], xs\\[j\\]$"
		}
	}
}

type Age int

func (a Age) Less(b Age) bool { return a < b }

type P struct{ n string }

func (p *P) Less(q *P) bool { return p.n < q.n } // ERROR "p does not escape$" "q does not escape$"

func try[T any](f func() T) (v T, err error) {
	defer func() { // ERROR "func literal does not escape$" "func literal does not escape$"
		if r := recover(); r != nil {
			err = fmt.Errorf("%v for %T", r, v) // ERROR "\\.\\.\\. argument does not escape$" "v escapes to heap$" "\\.\\.\\. argument does not escape$" "v escapes to heap$"
		}
	}()
	return f(), nil
}

func main() {
	d := NewDerived(3)
	NewDerived("s")
	fmt.Println(d.Show(), d.extra) // ERROR "\\.\\.\\. argument does not escape$" "Base\\[go\\.shape\\.int\\]\\.Show\\(d\\.Base, &\\.dict\\.Base\\[int\\]\\) escapes to heap$"
	s := &Logged[string, int]{Store: NewStore[string, int]()} // ERROR "&Logged\\[string,int\\]\\{\\.\\.\\.\\} escapes to heap$"
	s.Put("a", 1)
	Dump[string, int](s)
	Dump(NewStore[int, []string]())
	e := Left[int, string](3)
	fmt.Println(Fold(e, func(i int) string { return fmt.Sprint(i) }, func(s string) string { return s })) // ERROR "\\.\\.\\. argument does not escape$" "i escapes to heap$" "leaking param: s to result ~r0 level=0$" "\\.\\.\\. argument does not escape$" "Fold\\[go\\.shape\\.int,go\\.shape\\.string,go\\.shape\\.string\\]\\(&\\.dict\\.Fold\\[int,string,string\\], e, func literal, func literal\\) escapes to heap$" "func literal does not escape$" "func literal does not escape$"
	v, rest, err := Many(Char('a'))("aab")
	fmt.Println(v, rest, err) // ERROR "\\.\\.\\. argument does not escape$" "v escapes to heap$" "rest escapes to heap$"
	_, _, err = Then(Char('a'), Many(Char('b')))("xb")
	fmt.Println(err) // ERROR "\\.\\.\\. argument does not escape$"
	var r Ring[string]
	for _, x := range []string{"a", "b", "c", "d", "e"} { // ERROR "\\[\\]string\\{\\.\\.\\.\\} does not escape$"
		if old, full := r.Push(x); full {
			fmt.Println("dropped", old) // ERROR "\\.\\.\\. argument does not escape$" "\"dropped\" escapes to heap$" "old escapes to heap$"
		}
	}
	for i, x := range r.Items() { // ERROR "leaking param: x$" "moved to heap: #state1$" "func literal escapes to heap$"
		fmt.Println(i, x) // ERROR "\\.\\.\\. argument does not escape$" "i escapes to heap$" "x escapes to heap$"
	}
	Stats(1, 2, 3) // ERROR "\\.\\.\\. argument does not escape$"
	Stats(1.5) // ERROR "\\.\\.\\. argument does not escape$"
	fmt.Println(Stats[int32](4)) // ERROR "\\.\\.\\. argument does not escape$" "\\.\\.\\. argument does not escape$" "\\.autotmp_23 escapes to heap$" "\\.autotmp_24 escapes to heap$" "\\.autotmp_25 escapes to heap$"
	var val Value[string] // ERROR "moved to heap: val$"
	off := val.On(func(a, b string) { fmt.Println(a, "->", b) }) // ERROR "leaking param: a$" "leaking param: b$" "\\.\\.\\. argument does not escape$" "a escapes to heap$" "\"->\" escapes to heap$" "b escapes to heap$" "func literal escapes to heap$"
	val.Set("x")
	off()
	fmt.Println(Race(func() int { return 1 }, func() int { return 2 })) // ERROR "\\.\\.\\. argument does not escape$" "Race\\[go\\.shape\\.int\\]\\(&\\.dict\\.Race\\[int\\], \\.\\.\\. argument\\.\\.\\.\\) escapes to heap$" "\\.\\.\\. argument does not escape$" "func literal escapes to heap$" "func literal escapes to heap$"
	in := make(chan int)
	go func() { // ERROR "func literal escapes to heap$"
		for i := range 5 {
			in <- i
		}
		close(in)
	}()
	for b := range Batch(in, 2) {
		fmt.Println(b) // ERROR "\\.\\.\\. argument does not escape$" "b escapes to heap$"
	}
	Uniq(IDs{1, 1, 2}) // ERROR "IDs\\{\\.\\.\\.\\} escapes to heap$"
	Uniq([]string{"a"}) // ERROR "\\[\\]string\\{\\.\\.\\.\\} escapes to heap$"
	as := []Age{3, 1} // ERROR "\\[\\]Age\\{\\.\\.\\.\\} escapes to heap$"
	SortC(as)
	SortC([]*P{{"b"}, {"a"}}) // ERROR "\\[\\]\\*P\\{\\.\\.\\.\\} does not escape$" "&P\\{\\.\\.\\.\\} escapes to heap$" "&P\\{\\.\\.\\.\\} escapes to heap$"
	fmt.Println(as) // ERROR "\\.\\.\\. argument does not escape$" "as escapes to heap$"
	fmt.Println(try(func() int { panic("bad") })) // ERROR "\"bad\" escapes to heap$" "\\.\\.\\. argument does not escape$" "func literal does not escape$" "\\.autotmp_31 escapes to heap$"
	fmt.Println(try(func() []byte { return nil })) // ERROR "\\.\\.\\. argument does not escape$" "func literal does not escape$" "\\.autotmp_33 escapes to heap$"
}
