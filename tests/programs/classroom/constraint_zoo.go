package main

import (
	"cmp"
	"errors"
	"fmt"
	"sort"
	"strconv"
)

type Integer interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64
}
type Float interface{ ~float32 | ~float64 }
type Real interface{ Integer | Float }

type StringerInt interface {
	~int
	fmt.Stringer
}

type Setter[T any] interface {
	*T
	Set(string) error
}

type Level int

func (l Level) String() string { return "L" + strconv.Itoa(int(l)) }

type Celsius struct{ deg float64 }

func (c *Celsius) Set(s string) (err error) {
	c.deg, err = strconv.ParseFloat(s, 64)
	return
}

func ParseAll[T any, P Setter[T]](in ...string) ([]T, error) {
	out := make([]T, len(in))
	var errs []error
	for i, s := range in {
		if err := P(&out[i]).Set(s); err != nil {
			errs = append(errs, err)
		}
	}
	return out, errors.Join(errs...)
}

func Abs[T Real](x T) T {
	if x < 0 {
		return -x
	}
	return x
}

func Mean[T Real](xs ...T) float64 {
	var sum T
	for _, x := range xs {
		sum += x
	}
	return float64(sum) / float64(len(xs))
}

func Join[S StringerInt](xs []S) (s string) {
	for i, x := range xs {
		if i > 0 {
			s += "+"
		}
		s += x.String() + fmt.Sprint(int(x))
	}
	return
}

func Overflow[T Integer]() (bits int, signed bool) {
	var x T
	x--
	signed = x < 0
	for y := T(1); y != 0; y <<= 1 {
		bits++
	}
	return
}

func Keys[M ~map[K]V, K cmp.Ordered, V any](m M) []K {
	ks := make([]K, 0, len(m))
	for k := range m {
		ks = append(ks, k)
	}
	sort.Slice(ks, func(i, j int) bool { return ks[i] < ks[j] })
	return ks
}

func Equal[T comparable](a, b T) bool { return a == b }

func Convert[To, From Real](f From) To { return To(f) }

func Kind[T any](v T) string {
	switch x := any(v).(type) {
	case int, int64:
		return fmt.Sprintf("integer %v", x)
	case fmt.Stringer:
		return "stringer " + x.String()
	case []T:
		return "slice of itself"
	case error:
		return "error " + x.Error()
	}
	return fmt.Sprintf("%T", v)
}

type Vec[T Real] []T

func (v Vec[T]) Dot(w Vec[T]) (s T) {
	for i := range v {
		s += v[i] * w[i]
	}
	return
}

type Grid[T any, Row ~[]T] []Row

func (g Grid[T, Row]) At(x, y int) T { return g[y][x] }

type Num[T Real] struct{ v T }

func (n Num[T]) Add(m Num[T]) Num[T] { n.v += m.v; return n }
func (n *Num[T]) Double()            { n.v *= 2 }
func Lift[T Real](f func(T) T) func(Num[T]) Num[T] {
	return func(n Num[T]) Num[T] { return Num[T]{f(n.v)} }
}

type List[T any] = []T
type PairOf[A any] = struct{ L, R A }

func Bytes[T ~string | ~[]byte](s T) (n int) {
	for i := 0; i < len(s); i++ {
		if s[i] == 'a' {
			n++
		}
	}
	return n + len(s[1:])
}

func main() {
	fmt.Println(Abs(-3), Abs(-2.5), Abs(Level(-4)), Mean(1, 2, 4), Mean[float32](0.5, 1))
	fmt.Println(Join([]Level{1, 2, 3}), Kind(3), Kind(Level(2)), Kind(errors.New("e")), Kind([]int{}), Kind[any](nil), Kind[error](nil))
	fmt.Println(Overflow[int8]())
	fmt.Println(Overflow[uint16]())
	fmt.Println(Overflow[Level]())
	cs, err := ParseAll[Celsius]("20.5", "x", "-3", "")
	fmt.Println(cs, err)
	type scores map[string]int
	fmt.Println(Keys(scores{"b": 1, "a": 2}), Keys(map[float64]bool{2: true, -1: true}))
	fmt.Println(Equal("a", "a"), Equal(Celsius{1}, Celsius{1}), Equal[any](1, 1.0), Equal[error](nil, nil))
	fmt.Println(Convert[int8](300.7), Convert[uint8](-1), Convert[float64](Level(3)), Convert[int](2.99))
	fmt.Println(Vec[int]{1, 2, 3}.Dot(Vec[int]{4, 5, 6}), Grid[string, List[string]]{{"a", "b"}, {"c", "d"}}.At(1, 0))
	n := Num[float64]{1.25}
	n.Double()
	fmt.Println(n.Add(Num[float64]{1}), Lift(func(i int) int { return i * i })(Num[int]{7}))
	p := PairOf[List[int]]{L: List[int]{1}}
	fmt.Printf("%v %T %T\n", p, p, n)
	fmt.Println(Bytes("banana"), Bytes([]byte("aa")))
	f := Num[int].Add
	g := (*Num[int]).Double
	m := Num[int]{3}
	g(&m)
	fmt.Println(f(m, m), Mean[int]())
	fmt.Println(Equal[any]([]int{1}, []int{1}))
}
