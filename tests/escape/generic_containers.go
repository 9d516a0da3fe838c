package main

import (
	"fmt"
	"slices"
	"sync"
)

type Set[T comparable] map[T]struct{}

func (s Set[T]) Add(vs ...T) {
	for _, v := range vs {
		s[v] = struct{}{}
	}
}
func (s Set[T]) Has(v T) bool { _, ok := s[v]; return ok }

func SetOf[T comparable](vs ...T) Set[T] {
	s := make(Set[T]) // ERROR "make\\(Set\\[go\\.shape\\.int\\]\\) escapes to heap$"
	s.Add(vs...)
	return s
}

func Union[T comparable](a, b Set[T]) Set[T] {
	u := Set[T]{} // ERROR "Set\\[go\\.shape\\.int\\]\\{\\} escapes to heap$"
	for k := range a {
		u.Add(k) // ERROR "\\.\\.\\. argument does not escape$"
	}
	for k := range b {
		u[k] = struct{}{}
	}
	return u
}

type List[T any] struct {
	head, tail *elem[T]
	len        int
}
type elem[T any] struct {
	next *elem[T]
	val  T
}

func (l *List[T]) Push(v T) *List[T] {
	e := new(elem[T]) // ERROR "new\\(<node DYNAMICTYPE>\\) escapes to heap$" "new\\(<node DYNAMICTYPE>\\) escapes to heap$"
	e.val = v
	if l.tail == nil {
		l.head, l.tail = e, e
	} else {
		l.tail.next = e
		l.tail = e
	}
	l.len++
	return l
}

func (l *List[T]) Slice() []T {
	out := make([]T, l.len) // ERROR "make\\(\\[\\]go\\.shape\\.string, l\\.len\\) escapes to heap$" "make\\(\\[\\]go\\.shape\\.int, l\\.len\\) escapes to heap$"
	i := 0
	for e := l.head; e != nil; e = e.next {
		out[i] = e.val
		i++
	}
	return out
}

func MapList[T, U any](l *List[T], f func(T) U) *List[U] {
	r := &List[U]{} // ERROR "&List\\[go\\.shape\\.string\\]\\{\\} escapes to heap$"
	for e := l.head; e != nil; e = e.next {
		r.Push(f(e.val))
	}
	return r
}

func Zip[A, B any](as []A, bs []B) []struct {
	A A
	B B
} {
	n := min(len(as), len(bs))
	out := make([]struct { // ERROR "make\\(\\[\\]struct \\{ A go\\.shape\\.int; B go\\.shape\\.string \\}, n\\) escapes to heap$"
		A A
		B B
	}, n)
	for i := range n {
		out[i].A, out[i].B = as[i], bs[i]
	}
	return out
}

type Num interface{ ~int | ~float64 }

func Avg[T Num](xs []T) float64 {
	var t T
	for _, x := range xs {
		t += x
	}
	return float64(t) / float64(len(xs))
}

type Shape interface {
	Area() float64
}
type Sq struct{ s float64 }

func (s Sq) Area() float64 { return s.s * s.s }

type Circ struct{ r float64 }

func (c *Circ) Area() float64 { return 3 * c.r * c.r } // ERROR "c does not escape$"

func Total[S Shape](xs []S) float64 {
	t := 0.0
	for _, x := range xs {
		t += x.Area() // ERROR "imprecise interface call$"
	}
	return t
}

func Biggest[S Shape](xs ...S) S {
	var best S
	var area float64 = -1
	for _, x := range xs {
		if a := x.Area(); a > area {
			best, area = x, a
		}
	}
	fmt.Println("biggest", best.Area(), best) // ERROR "\\.\\.\\. argument does not escape$" "\"biggest\" escapes to heap$" "\\(func\\(go\\.shape\\.struct \\{ main\\.s float64 \\}\\) float64\\)\\(&\\.dict\\[0\\]\\)\\(best\\) escapes to heap$" "best escapes to heap$" "\\.\\.\\. argument does not escape$" "\"biggest\" escapes to heap$" "\\(func\\(go\\.shape\\.\\*uint8\\) float64\\)\\(&\\.dict\\[0\\]\\)\\(best\\) escapes to heap$"
	return best
}

func ToShape[S Shape](xs []S) []Shape {
	var out []Shape
	for _, x := range xs {
		out = append(out, x) // ERROR "x escapes to heap$" "append escapes to heap$"
	}
	return out
}

type Event[T any] struct {
	mu   sync.Mutex
	subs []func(T)
}

func (e *Event[T]) Sub(f func(T)) func() {
	e.mu.Lock()
	defer e.mu.Unlock()
	i := len(e.subs)
	e.subs = append(e.subs, f) // ERROR "append escapes to heap$"
	return func() { e.subs[i] = nil } // ERROR "func literal escapes to heap$"
}
func (e *Event[T]) Fire(v T) {
	for _, f := range e.subs {
		if f != nil {
			f(v)
		}
	}
}

func Gen[T any](xs ...T) <-chan T {
	ch := make(chan T)
	go func() { // ERROR "func literal escapes to heap$"
		defer close(ch)
		for _, x := range xs {
			ch <- x
		}
	}()
	return ch
}

func Pipe[T, U any](in <-chan T, f func(T) U) <-chan U {
	out := make(chan U, 1)
	go func() { // ERROR "func literal escapes to heap$"
		for x := range in {
			out <- f(x)
		}
		close(out)
	}()
	return out
}

func Describe[T any](x T) string {
	switch v := any(x).(type) { // ERROR "any\\(x\\) escapes to heap$" "any\\(x\\) escapes to heap$" "any\\(x\\) escapes to heap$" "any\\(x\\) escapes to heap$"
	case int:
		return fmt.Sprintf("int %d", v) // ERROR "\\.\\.\\. argument does not escape$" "v escapes to heap$" "\\.\\.\\. argument does not escape$" "v escapes to heap$" "\\.\\.\\. argument does not escape$" "v escapes to heap$" "\\.\\.\\. argument does not escape$" "v escapes to heap$"
	case string:
		return "string " + v // ERROR "\"string \" \\+ v escapes to heap$" "\"string \" \\+ v escapes to heap$" "\"string \" \\+ v escapes to heap$" "\"string \" \\+ v escapes to heap$"
	case fmt.Stringer:
		return v.String()
	case []T:
		return "slice"
	}
	return fmt.Sprintf("%T", x) // ERROR "\\.\\.\\. argument does not escape$" "x escapes to heap$" "\\.\\.\\. argument does not escape$" "x escapes to heap$" "\\.\\.\\. argument does not escape$" "x escapes to heap$" "\\.\\.\\. argument does not escape$" "x escapes to heap$"
}

func Assert[T any](x any) (T, error) {
	v, ok := x.(T)
	if !ok {
		var zero T
		return zero, fmt.Errorf("%v is not %T", x, zero) // ERROR "\\.\\.\\. argument does not escape$" "zero escapes to heap$" "\\.\\.\\. argument does not escape$"
	}
	return v, nil
}

func Must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

type Option func(*cfg)
type cfg struct{ n int }

func Default[T comparable](v, def T) T {
	var zero T
	if v == zero {
		return def
	}
	return v
}

func Ref[T any](t T) (p *T) { p = new(T); *p = t; return } // ERROR "new\\(<node DYNAMICTYPE>\\) escapes to heap$" "new\\(<node DYNAMICTYPE>\\) escapes to heap$"

func Group[T any, K comparable](xs []T, key func(T) K) map[K][]T {
	m := map[K][]T{} // ERROR "map\\[go\\.shape\\.int\\]\\[\\]go\\.shape\\.string\\{\\} escapes to heap$"
	for _, x := range xs {
		k := key(x)
		m[k] = append(m[k], x) // ERROR "append escapes to heap$"
	}
	return m
}

func Compose[A, B, C any](f func(A) B, g func(B) C) func(A) C {
	return func(a A) C { return g(f(a)) } // ERROR "func literal escapes to heap$"
}

func Curry[A, B, C any](f func(A, B) C) func(A) func(B) C {
	return func(a A) func(B) C { // ERROR "func literal escapes to heap$"
		return func(b B) C { return f(a, b) } // ERROR "func literal escapes to heap$"
	}
}

type Ord interface{ ~int | ~string }

func SortBy[T any, K Ord](xs []T, key func(T) K) {
	slices.SortFunc(xs, func(a, b T) int { // ERROR "func literal does not escape$"
		if key(a) < key(b) {
			return -1
		}
		return 1
	})
}

func main() {
	s := SetOf(1, 2) // ERROR "\\.\\.\\. argument does not escape$"
	u := Union(s, SetOf(3)) // ERROR "\\.\\.\\. argument does not escape$"
	fmt.Println(len(u), u.Has(3)) // ERROR "\\.\\.\\. argument does not escape$" "len\\(u\\) escapes to heap$" "Set\\[go\\.shape\\.int\\]\\.Has\\(u, &\\.dict\\.Set\\[int\\], 3\\) escapes to heap$"
	l := (&List[int]{}).Push(1).Push(2) // ERROR "&List\\[int\\]\\{\\} does not escape$"
	fmt.Println(MapList(l, func(i int) string { return fmt.Sprint(i) }).Slice()) // ERROR "\\.\\.\\. argument does not escape$" "i escapes to heap$" "\\.\\.\\. argument does not escape$" "\\(\\*List\\[go\\.shape\\.string\\]\\)\\.Slice\\(MapList\\[go\\.shape\\.int,go\\.shape\\.string\\]\\(&\\.dict\\.MapList\\[int,string\\], l, func literal\\), &\\.dict\\.List\\[string\\]\\) escapes to heap$" "func literal does not escape$"
	fmt.Println(Zip([]int{1}, []string{"a"})) // ERROR "\\.\\.\\. argument does not escape$" "Zip\\[go\\.shape\\.int,go\\.shape\\.string\\]\\(&\\.dict\\.Zip\\[int,string\\], \\[\\]int\\{\\.\\.\\.\\}, \\[\\]string\\{\\.\\.\\.\\}\\) escapes to heap$" "\\[\\]int\\{\\.\\.\\.\\} does not escape$" "\\[\\]string\\{\\.\\.\\.\\} does not escape$"
	fmt.Println(Avg([]int{1, 2}), Avg([]float64{1})) // ERROR "\\.\\.\\. argument does not escape$" "Avg\\[go\\.shape\\.int\\]\\(&\\.dict\\.Avg\\[int\\], \\[\\]int\\{\\.\\.\\.\\}\\) escapes to heap$" "\\[\\]int\\{\\.\\.\\.\\} does not escape$" "Avg\\[go\\.shape\\.float64\\]\\(&\\.dict\\.Avg\\[float64\\], \\[\\]float64\\{\\.\\.\\.\\}\\) escapes to heap$" "\\[\\]float64\\{\\.\\.\\.\\} does not escape$"
	fmt.Println(Total([]Sq{{1}}), Total([]*Circ{{1}}), Total([]Shape{Sq{1}})) // ERROR "\\.\\.\\. argument does not escape$" "Total\\[go\\.shape\\.struct \\{ main\\.s float64 \\}\\]\\(&\\.dict\\.Total\\[main\\.Sq\\], \\[\\]Sq\\{\\.\\.\\.\\}\\) escapes to heap$" "\\[\\]Sq\\{\\.\\.\\.\\} does not escape$" "Total\\[go\\.shape\\.\\*uint8\\]\\(&\\.dict\\.Total\\[\\*main\\.Circ\\], \\[\\]\\*Circ\\{\\.\\.\\.\\}\\) escapes to heap$" "\\[\\]\\*Circ\\{\\.\\.\\.\\} does not escape$" "&Circ\\{\\.\\.\\.\\} escapes to heap$" "Total\\[go\\.shape\\.interface \\{ Area\\(\\) float64 \\}\\]\\(&\\.dict\\.Total\\[main\\.Shape\\], \\[\\]Shape\\{\\.\\.\\.\\}\\) escapes to heap$" "\\[\\]Shape\\{\\.\\.\\.\\} does not escape$" "Sq\\{\\.\\.\\.\\} escapes to heap$"
	fmt.Println(Biggest(Sq{1}, Sq{2}), Biggest(&Circ{1})) // ERROR "\\.\\.\\. argument does not escape$" "Biggest\\[go\\.shape\\.struct \\{ main\\.s float64 \\}\\]\\(&\\.dict\\.Biggest\\[main\\.Sq\\], \\.\\.\\. argument\\.\\.\\.\\) escapes to heap$" "\\.\\.\\. argument does not escape$" "\\.\\.\\. argument does not escape$" "&Circ\\{\\.\\.\\.\\} escapes to heap$"
	fmt.Println(len(ToShape([]Sq{{1}}))) // ERROR "\\.\\.\\. argument does not escape$" "len\\(ToShape\\[go\\.shape\\.struct \\{ main\\.s float64 \\}\\]\\(&\\.dict\\.ToShape\\[main\\.Sq\\], \\[\\]Sq\\{\\.\\.\\.\\}\\)\\) escapes to heap$" "\\[\\]Sq\\{\\.\\.\\.\\} does not escape$"
	var e Event[string] // ERROR "moved to heap: e$"
	un := e.Sub(func(s string) { fmt.Println("got", s) }) // ERROR "leaking param: s$" "\\.\\.\\. argument does not escape$" "\"got\" escapes to heap$" "s escapes to heap$" "func literal escapes to heap$"
	e.Fire("x")
	un()
	for v := range Pipe(Gen(1, 2, 3), func(i int) string { return fmt.Sprint(i * 2) }) { // ERROR "\\.\\.\\. argument does not escape$" "i \\* 2 escapes to heap$" "\\.\\.\\. argument escapes to heap$" "func literal escapes to heap$"
		fmt.Println(v) // ERROR "\\.\\.\\. argument does not escape$" "v escapes to heap$"
	}
	fmt.Println(Describe(1), Describe("x"), Describe([]int{1}), Describe(Sq{1})) // ERROR "\\.\\.\\. argument does not escape$" "Describe\\[go\\.shape\\.int\\]\\(&\\.dict\\.Describe\\[int\\], 1\\) escapes to heap$" "Describe\\[go\\.shape\\.string\\]\\(&\\.dict\\.Describe\\[string\\], \"x\"\\) escapes to heap$" "Describe\\[go\\.shape\\.\\[\\]int\\]\\(&\\.dict\\.Describe\\[\\[\\]int\\], \\[\\]int\\{\\.\\.\\.\\}\\) escapes to heap$" "\\[\\]int\\{\\.\\.\\.\\} escapes to heap$" "Describe\\[go\\.shape\\.struct \\{ main\\.s float64 \\}\\]\\(&\\.dict\\.Describe\\[main\\.Sq\\], Sq\\{\\.\\.\\.\\}\\) escapes to heap$"
	v, err := Assert[int]("x") // ERROR "\"x\" escapes to heap$"
	fmt.Println(v, err) // ERROR "\\.\\.\\. argument does not escape$" "v escapes to heap$"
	w, _ := Assert[fmt.Stringer](3) // ERROR "3 escapes to heap$"
	fmt.Println(w) // ERROR "\\.\\.\\. argument does not escape$"
	fmt.Println(Must(fmt.Sscan("3", new(int)))) // ERROR "\\.\\.\\. argument does not escape$" "Must\\[go\\.shape\\.int\\]\\(&\\.dict\\.Must\\[int\\], int\\(\\.autotmp_13\\), \\.autotmp_14\\) escapes to heap$" "\\.\\.\\. argument does not escape$" "new\\(int\\) escapes to heap$"
	fmt.Println(Default("", "d"), Default(0, 3)) // ERROR "\\.\\.\\. argument does not escape$" "Default\\[go\\.shape\\.string\\]\\(&\\.dict\\.Default\\[string\\], \"\", \"d\"\\) escapes to heap$" "Default\\[go\\.shape\\.int\\]\\(&\\.dict\\.Default\\[int\\], 0, 3\\) escapes to heap$"
	fmt.Println(*Ref(3), *Ref(Sq{2})) // ERROR "\\.\\.\\. argument does not escape$" "\\*Ref\\[go\\.shape\\.int\\]\\(&\\.dict\\.Ref\\[int\\], 3\\) escapes to heap$" "\\*Ref\\[go\\.shape\\.struct \\{ main\\.s float64 \\}\\]\\(&\\.dict\\.Ref\\[main\\.Sq\\], Sq\\{\\.\\.\\.\\}\\) escapes to heap$"
	fmt.Println(Group([]string{"a", "bb", "c"}, func(s string) int { return len(s) })) // ERROR "s does not escape$" "\\.\\.\\. argument does not escape$" "\\[\\]string\\{\\.\\.\\.\\} does not escape$" "func literal does not escape$"
	h := Compose(func(i int) string { return fmt.Sprint(i) }, func(s string) []byte { return []byte(s) }) // ERROR "\\.\\.\\. argument does not escape$" "i escapes to heap$" "s does not escape$" "\\(\\[\\]byte\\)\\(s\\) escapes to heap$" "func literal escapes to heap$" "func literal escapes to heap$"
	fmt.Println(h(3)) // ERROR "\\.\\.\\. argument does not escape$" "h\\(3\\) escapes to heap$"
	fmt.Println(Curry(func(a int, b string) string { return fmt.Sprint(a, b) })(1)("z")) // ERROR "leaking param: b$" "\\.\\.\\. argument does not escape$" "a escapes to heap$" "b escapes to heap$" "\\.\\.\\. argument does not escape$" "\\.autotmp_17\\(\"z\"\\) escapes to heap$" "func literal escapes to heap$"
	ws := []string{"ccc", "a"} // ERROR "\\[\\]string\\{\\.\\.\\.\\} escapes to heap$"
	SortBy(ws, func(s string) int { return len(s) }) // ERROR "s does not escape$" "func literal does not escape$"
	fmt.Println(ws) // ERROR "\\.\\.\\. argument does not escape$" "ws escapes to heap$"
}
