package main

import (
	"cmp"
	"fmt"
	"slices"
	"sort"
	"strconv"
)

type Num interface {
	~int | ~int64 | ~float64
}

func Apply[T, U any](f func(T) U, xs ...T) []U {
	var r []U
	for _, x := range xs {
		r = append(r, f(x))
	}
	return r
}

func Identity[T any](x T) T { return x }
func Double[T Num](x T) T   { return x * 2 }

func Compose[A, B, C any](f func(A) B, g func(B) C) func(A) C {
	return func(a A) C { return g(f(a)) }
}

func Curry[A, B, C any](f func(A, B) C) func(A) func(B) C {
	return func(a A) func(B) C { return func(b B) C { return f(a, b) } }
}

func Len[T ~[]E | ~map[int]E, E any](x T) int { return len(x) }

func SumArr[T ~[3]int](a T) (s int) {
	for _, v := range a {
		s += v
	}
	return s + len(a)
}

func Bytes[T ~string | ~[]byte](x T) (n int) {
	for i := range len(x) {
		n += int(x[i])
	}
	return n + len(string(x)) + len([]byte(x))
}

func Conv[To, From Num](f From) To { return To(f) }

func Call[F ~func(A) R, A, R any](f F, a A) R { return f(a) }

func Recv[C ~chan E | ~<-chan E, E any](c C) (out []E) {
	for v := range c {
		out = append(out, v)
	}
	return
}

type Numeric[T Num] struct{ v T }

func (n Numeric[T]) Add(o Numeric[T]) Numeric[T] { return Numeric[T]{n.v + o.v} }

type Adder[T any] interface{ Add(T) T }

func SumAll[T Adder[T]](xs ...T) (t T) {
	for _, x := range xs {
		t = t.Add(x)
	}
	return
}

type Comparer[T any] interface{ Compare(T) int }
type Ver struct{ maj, min int }

func (v Ver) Compare(o Ver) int {
	return cmp.Or(cmp.Compare(v.maj, o.maj), cmp.Compare(v.min, o.min))
}
func MaxOf[T Comparer[T]](first T, rest ...T) T {
	for _, r := range rest {
		if r.Compare(first) > 0 {
			first = r
		}
	}
	return first
}

type Graph[K comparable] struct {
	edges map[K][]K
}

func (g *Graph[K]) Link(a, b K) *Graph[K] {
	if g.edges == nil {
		g.edges = map[K][]K{}
	}
	g.edges[a] = append(g.edges[a], b)
	return g
}

func (g *Graph[K]) Topo() (order []K, ok bool) {
	state := map[K]int8{}
	var visit func(K) bool
	visit = func(k K) bool {
		switch state[k] {
		case 1:
			return false
		case 2:
			return true
		}
		state[k] = 1
		for _, n := range g.edges[k] {
			if !visit(n) {
				return false
			}
		}
		state[k] = 2
		order = append(order, k)
		return true
	}
	for k := range g.edges {
		if !visit(k) {
			return nil, false
		}
	}
	slices.Reverse(order)
	return order, true
}

type Event[T any] struct {
	handlers []func(T)
	parent   *Event[T]
}
type Wrapped[T fmt.Stringer] struct {
	T1 T
	Event[T]
}
type Rec[T any] struct {
	kids []Rec[T]
	v    T
}

func (r Rec[T]) Count() int {
	n := 1
	for _, k := range r.kids {
		n += k.Count()
	}
	return n
}

type A[T any] = map[string]T
type Int int

func (i Int) String() string { return "Int" + strconv.Itoa(int(i)) }

func PtrTo[T any](p *T, f func(*T)) { f(p) }

func Switch[T any](x T) string {
	switch y := any(x).(type) {
	case int, float64:
		return fmt.Sprintf("num %v", y)
	case fmt.Stringer:
		return "stringer " + y.String()
	case []T:
		return "never"
	case *T:
		return "ptr"
	}
	var z T
	switch any(&z).(type) {
	case *string:
		return "string by pointer"
	}
	return fmt.Sprintf("%T", x)
}

func local[T any](x T) any {
	type pair struct{ a, b T }
	return pair{x, x}
}

func main() {
	fmt.Println(Apply(strconv.Itoa, 1, 2), Apply(Identity[string], "a"), Apply(Double[int], 3))
	fmt.Println(Compose(strconv.Itoa, func(s string) []byte { return []byte(s) })(12))
	fmt.Println(Curry(func(a int, b string) string { return b + strconv.Itoa(a) })(1)("x"))
	fmt.Println(Len([]string{"a"}), Len(map[int]bool{1: true}), SumArr([3]int{1, 2, 3}), Bytes("ab"), Bytes([]byte{1}))
	fmt.Println(Conv[int](3.9), Conv[float64](Int2(3)), Call(strconv.Quote, "q"))
	c := make(chan int, 2)
	c <- 1
	c <- 2
	close(c)
	fmt.Println(Recv(c))
	fmt.Println(SumAll(Numeric[float64]{1.5}, Numeric[float64]{2}), MaxOf(Ver{1, 2}, Ver{1, 10}, Ver{0, 99}))
	o, ok := new(Graph[string]).Link("a", "b").Link("b", "c").Topo()
	fmt.Println(o, ok)
	_, ok = new(Graph[int]).Link(1, 2).Link(2, 1).Topo()
	fmt.Println(ok)
	w := Wrapped[Int]{T1: 4}
	w.handlers = append(w.handlers, func(i Int) { fmt.Println("event", i) })
	w.handlers[0](w.T1)
	fmt.Printf("%T %T\n", w, w.Event)
	fmt.Println(Rec[int]{kids: []Rec[int]{{}, {kids: make([]Rec[int], 2)}}}.Count())
	fmt.Printf("%T %v\n", A[int]{}, A[[]int]{"x": {1}})
	x := 5
	PtrTo(&x, func(p *int) { *p++ })
	fmt.Println(x, Switch(1), Switch(Int(3)), Switch("s"), Switch([]int{}), Switch(&x))
	fmt.Printf("%T %v %T %v\n", local(1), local("s"), local(Ver{}), local(1) == local(1))
	fmt.Println(local(1) == local(int64(1)))
	f := slices.SortFunc[[]Ver]
	vs := []Ver{{2, 1}, {1, 5}}
	f(vs, Ver.Compare)
	fmt.Println(vs, slices.MaxFunc(vs, Ver.Compare))
	idx, found := slices.BinarySearchFunc(vs, 2, func(v Ver, n int) int { return v.maj - n })
	fmt.Println(idx, found)
	sort.Slice(vs, func(i, j int) bool { return vs[i].maj > vs[j].maj })
	fmt.Println(vs, cmp.Less(1, 2), min(Int2(3), 2))
	var fn func(int) int = Identity
	fmt.Println(fn(9))
	var arr [3]func(float64) float64
	arr[1] = Double
	fmt.Println(arr[1](1.25), arr[0] == nil)
}

type Int2 int64
