// Many generic constructs together: package variables, arrays, options, recursion, conversions.
package main

import (
	"fmt"
	"strings"
	"unsafe"
)

type Registry[T any] struct {
	m     map[string]T
	names []string
	hook  func(string, T)
}

func NewRegistry[T any](hook func(string, T)) *Registry[T] {
	return &Registry[T]{m: map[string]T{}, hook: hook}
}

func (r *Registry[T]) Register(name string, x T) *Registry[T] {
	r.m[name] = x
	r.names = append(r.names, name)
	if r.hook != nil {
		r.hook(name, x)
	}
	return r
}

var log []string
var reg = NewRegistry(func(n string, i int) { log = append(log, fmt.Sprint(n, "=", i)) }).Register("one", 1)
var total = sum(reg.m["one"], 2, 3)
var pairs = [...]pair[string]{{"a", 1}, mk("b", 2)}

type pair[K comparable] struct {
	key K `json:"k"`
	n   int
}

func mk[K comparable](k K, n int) pair[K] { return pair[K]{k, n} }

func sum[T int | float64 | string](xs ...T) (t T) {
	for i := range xs {
		t += xs[i]
	}
	return
}

func init() { reg.Register("two", len(pairs)) }

type Ring[T any] struct {
	buf  [4]T
	head int
}

func (r *Ring[T]) Add(x T) { r.buf[r.head%len(r.buf)] = x; r.head++ }
func (r Ring[T]) All() [4]T { return r.buf }

func Copy[S ~[]E, E any](s S) S {
	d := make(S, len(s), cap(s)+1)
	n := copy(d, s)
	d = append(d[:n], s...)
	clear(s)
	return d[:n:n]
}

func Bytes[T string | []byte](x T) (b []byte, first byte, mid T) {
	b = append(b, x...)
	n := copy(b, x)
	_ = n
	return b, x[0], x[1:2]
}

func Clamp[T int | float64 | string](x, lo, hi T) T { return min(max(x, lo), hi) }

func Send[T any](c chan<- T, xs ...T) {
	for _, x := range xs {
		select {
		case c <- x:
		default:
			fmt.Print("full ")
		}
	}
	close(c)
}

func Ptr[T any, PT interface {
	*T
	fmt.Stringer
}](v T) string {
	var p PT = &v
	return p.String()
}

type Name struct{ s string }

func (n *Name) String() string { return "<" + n.s + ">" }

func Which[T any](v T) string {
	switch p := any(&v).(type) {
	case *int:
		*p *= 2
		return fmt.Sprint("int ", v)
	case *string:
		*p += "!"
		return "string " + any(v).(string)
	case *[]T:
		return "never"
	case interface{ String() string }:
		return "stringer " + p.String()
	}
	return fmt.Sprintf("%T", v)
}

func Arr[A ~[3]E, E any](a A) (r []E) {
	for i := len(a) - 1; i >= 0; i-- {
		r = append(r, a[i])
	}
	b := [3]E(r)
	b[0] = a[0]
	p := (*[2]E)(r)
	p[1] = a[2]
	return append(r, b[:]...)
}

type Opt[T any] struct {
	v  T
	ok bool
}

func Some[T any](v T) Opt[T] { return Opt[T]{v, true} }
func None[T any]() Opt[T]    { return Opt[T]{} }
func (o Opt[T]) OrElse(f func() T) T {
	if o.ok {
		return o.v
	}
	return f()
}

func Bind[A, B any](o Opt[A], f func(A) Opt[B]) Opt[B] {
	if !o.ok {
		return None[B]()
	}
	return f(o.v)
}

type Node[T any] interface {
	~*Leaf[T] | ~*Branch[T]
	depth() int
}
type Leaf[T any] struct{ v T }
type Branch[T any] struct{ kids []any }

func (*Leaf[T]) depth() int { return 1 }
func (b *Branch[T]) depth() int {
	d := 0
	for _, k := range b.kids {
		switch k := k.(type) {
		case *Leaf[T]:
			d = max(d, k.depth())
		case *Branch[T]:
			d = max(d, k.depth())
		}
	}
	return d + 1
}
func Depth[T any, N Node[T]](n N) int { return n.depth() }

func shadow[int any](x int) (y int, s string) {
	type T = int
	var z T = x
	return z, fmt.Sprintf("%T", z)
}

func even[T ~int](n T) bool {
	if n == 0 {
		return true
	}
	return odd(n - 1)
}
func odd[T ~int](n T) bool { return n != 0 && even(n-1) }

type MyInt int

func sizes[T any]() (a, b uintptr) {
	var s struct {
		x byte
		t T
	}
	return unsafe.Sizeof(s), unsafe.Offsetof(s.t)
}

func loops[T ~[]E | ~map[int]E, E any](x T) int { return len(x) }

func fact[T int | uint8 | float64](n T) T {
	const one = 1
	if n <= one {
		return one
	}
	return n * fact(n-one)
}

func conv[T ~uint8 | ~int16](f float64) (T, string) {
	t := T(f)
	t <<= 3
	t |= 1
	t &^= 2
	return t, string(rune(t))
}

func main() {
	fmt.Println(log, total, pairs, sum[string](), sum(.5, 1))
	fmt.Printf("%+v %T\n", pairs, pairs)
	var r Ring[*Name]
	for i := range 5 {
		r.Add(&Name{fmt.Sprint(i)})
	}
	fmt.Println(r.All()[0], r.buf[1], r.head)
	type words []string
	w := words{"x", "y"}
	c := Copy(w)
	fmt.Printf("%q %q %T %d\n", c, w, c, cap(c))
	fmt.Println(Bytes("héy"))
	fmt.Println(Bytes([]byte("abc")))
	fmt.Println(Clamp(5, 1, 3), Clamp("m", "a", "k"), Clamp(-1.5, 0, 1))
	ch := make(chan pair[int], 2)
	Send(ch, mk(1, 1), mk(2, 2), mk(3, 3))
	for p := range ch {
		fmt.Print(p, " ")
	}
	fmt.Println(Ptr(Name{"n"}))
	fmt.Println(Which(4), Which("s"), Which(Name{"w"}), Which([]int{}), Which(MyInt(1)))
	fmt.Println(Arr([3]string{"a", "b", "c"}))
	half := func(i int) Opt[string] {
		if i%2 == 1 {
			return None[string]()
		}
		return Some(strings.Repeat("*", i/2))
	}
	fmt.Println(Bind(Some(6), half), Bind(Some(3), half), Bind(None[int](), half).OrElse(func() string { return "else" }))
	fmt.Println(Depth[int](&Branch[int]{[]any{&Leaf[int]{1}, &Branch[int]{[]any{&Leaf[string]{}}}}}), Depth[string](&Leaf[string]{}))
	fmt.Println(shadow("str"))
	fmt.Println(even(MyInt(10)), odd(7))
	fmt.Println(sizes[int32]())
	fmt.Println(sizes[[3]string]())
	fmt.Println(loops[[]int, int]([]int{1}), loops[map[int]string, string](nil))
	fmt.Println(fact(5), fact(uint8(6)), fact(20.0))
	fmt.Println(conv[uint8](77.9))
	fmt.Println(conv[int16](-3.7))
	var e any = Some(1)
	_, isInt := e.(Opt[int])
	_, isStr := e.(Opt[string])
	fmt.Println(isInt, isStr, e == any(Some(1)), e == any(Some(int8(1))))
	defer func() { fmt.Println(recover()) }()
	_ = map[any]int{Some([]int{}): 1}
}
