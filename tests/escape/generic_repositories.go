package main

import (
	"fmt"
	"iter"
	"sync"
)

type C interface{ ~map[int]string }

func lit[A C]() A { return A{1: "a", 2: "b"} } // ERROR "go\\.shape\\.map\\[int\\]string\\{\\.\\.\\.\\} escapes to heap$"

type S interface{ ~struct{ b1, b2 string } }

func lit2[T S]() T { return T{b1: "a", b2: "b"} }

func lit3[T ~[]E, E any](e E) T { return T{e, e} } // ERROR "go\\.shape\\.\\[\\]int\\{\\.\\.\\.\\} escapes to heap$"

type Named struct{ b1, b2 string }

type Node[T any] struct {
	val         T
	left, right *Node[T]
}

func (n *Node[T]) All() iter.Seq[T] {
	return func(yield func(T) bool) { n.push(yield) } // ERROR "func literal escapes to heap$"
}
func (n *Node[T]) push(yield func(T) bool) bool {
	if n == nil {
		return true
	}
	return n.left.push(yield) && yield(n.val) && n.right.push(yield)
}

func Collect[T any](s iter.Seq[T]) (out []T) { // ERROR "moved to heap: out$"
	for v := range s { // ERROR "moved to heap: #state1$" "func literal escapes to heap$"
		out = append(out, v) // ERROR "append escapes to heap$"
	}
	return
}

func FilterSeq[T any](s iter.Seq[T], f func(T) bool) iter.Seq[T] {
	return func(yield func(T) bool) { // ERROR "func literal escapes to heap$"
		for v := range s { // ERROR "moved to heap: #state1$" "func literal escapes to heap$"
			if f(v) && !yield(v) {
				return
			}
		}
	}
}

func MapSeq[T, U any](s iter.Seq[T], f func(T) U) iter.Seq[U] {
	return func(yield func(U) bool) { // ERROR "func literal escapes to heap$"
		s(func(t T) bool { return yield(f(t)) }) // ERROR "func literal escapes to heap$"
	}
}

type Heap[T any] struct {
	data []T
	less func(a, b T) bool
}

func NewHeap[T any](less func(a, b T) bool, xs ...T) *Heap[T] {
	h := &Heap[T]{less: less, data: append([]T(nil), xs...)} // ERROR "&Heap\\[go\\.shape\\.string\\]\\{\\.\\.\\.\\} escapes to heap$" "append escapes to heap$"
	for i := len(h.data)/2 - 1; i >= 0; i-- {
		h.down(i)
	}
	return h
}

func (h *Heap[T]) down(i int) {
	for {
		c := 2*i + 1
		if c >= len(h.data) {
			return
		}
		if c+1 < len(h.data) && h.less(h.data[c+1], h.data[c]) {
			c++
		}
		if !h.less(h.data[c], h.data[i]) {
			return
		}
		h.data[i], h.data[c] = h.data[c], h.data[i] // ERROR "\\(\\*Heap\\[go\\.shape\\.string\\]\\)\\.down ignoring self-assignment in h\\.data\\[i\\], h\\.data\\[c\\] = h\\.data\\[c\\], h\\.data\\[i\\]$" "\\(\\*Heap\\[go\\.shape\\.string\\]\\)\\.down ignoring self-assignment in h\\.data\\[i\\], h\\.data\\[c\\] = h\\.data\\[c\\], h\\.data\\[i\\]$"
		i = c
	}
}
func (h *Heap[T]) Pop() T {
	x := h.data[0]
	n := len(h.data) - 1
	h.data[0] = h.data[n] // ERROR "\\(\\*Heap\\[go\\.shape\\.string\\]\\)\\.Pop ignoring self-assignment in h\\.data\\[0\\] = h\\.data\\[n\\]$"
	h.data = h.data[:n] // ERROR "\\(\\*Heap\\[go\\.shape\\.string\\]\\)\\.Pop ignoring self-assignment in h\\.data = h\\.data\\[:n\\]$"
	h.down(0)
	return x
}

type Graph[K comparable] struct {
	adj map[K][]K
}

func (g *Graph[K]) Edge(a, b K) {
	if g.adj == nil {
		g.adj = map[K][]K{} // ERROR "map\\[go\\.shape\\.string\\]\\[\\]go\\.shape\\.string\\{\\} escapes to heap$"
	}
	g.adj[a] = append(g.adj[a], b) // ERROR "append escapes to heap$"
}
func (g *Graph[K]) BFS(from K, visit func(K)) {
	seen := map[K]bool{from: true} // ERROR "map\\[go\\.shape\\.string\\]bool\\{\\.\\.\\.\\} does not escape$"
	queue := []K{from} // ERROR "\\[\\]go\\.shape\\.string\\{\\.\\.\\.\\} does not escape$"
	for len(queue) > 0 {
		k := queue[0]
		queue = queue[1:]
		visit(k)
		for _, n := range g.adj[k] {
			if !seen[n] {
				seen[n] = true
				queue = append(queue, n) // ERROR "append does not escape$"
			}
		}
	}
}

type Opt[T any] struct {
	v  *T
	ok bool
}

func Some[T any](v T) Opt[T] { return Opt[T]{&v, true} } // ERROR "moved to heap: v$" "moved to heap: v$"
func None[T any]() Opt[T]    { return Opt[T]{} }
func (o Opt[T]) OrElse(d T) T {
	if o.ok {
		return *o.v
	}
	return d
}
func MapOpt[T, U any](o Opt[T], f func(T) U) Opt[U] {
	if !o.ok {
		return None[U]()
	}
	return Some(f(*o.v))
}

type Repo[ID comparable, E Entity[ID]] struct {
	mu sync.RWMutex
	m  map[ID]E
}
type Entity[ID comparable] interface {
	GetID() ID
}

func NewRepo[ID comparable, E Entity[ID]]() *Repo[ID, E] {
	return &Repo[ID, E]{m: map[ID]E{}} // ERROR "&Repo\\[go\\.shape\\.int,go\\.shape\\.struct \\{ main\\.id int; main\\.name string \\}\\]\\{\\.\\.\\.\\} escapes to heap$" "map\\[go\\.shape\\.int\\]go\\.shape\\.struct \\{ main\\.id int; main\\.name string \\}\\{\\} escapes to heap$" "&Repo\\[go\\.shape\\.string,go\\.shape\\.\\*uint8\\]\\{\\.\\.\\.\\} escapes to heap$" "map\\[go\\.shape\\.string\\]go\\.shape\\.\\*uint8\\{\\} escapes to heap$"
}
func (r *Repo[ID, E]) Save(e E) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.m[e.GetID()] = e
	fmt.Println("saved", e.GetID()) // ERROR "\\.\\.\\. argument does not escape$" "\"saved\" escapes to heap$" "\\(func\\(go\\.shape\\.struct \\{ main\\.id int; main\\.name string \\}\\) go\\.shape\\.int\\)\\(&\\.dict\\[0\\]\\)\\(e\\) escapes to heap$" "\\.\\.\\. argument does not escape$" "\"saved\" escapes to heap$" "\\(func\\(go\\.shape\\.\\*uint8\\) go\\.shape\\.string\\)\\(&\\.dict\\[0\\]\\)\\(e\\) escapes to heap$"
}
func (r *Repo[ID, E]) Find(id ID) (E, error) {
	r.mu.RLock()
	defer r.mu.RUnlock()
	e, ok := r.m[id]
	if !ok {
		var zero E
		return zero, fmt.Errorf("no %v", id) // ERROR "\\.\\.\\. argument does not escape$" "id escapes to heap$" "\\.\\.\\. argument does not escape$" "id escapes to heap$"
	}
	return e, nil
}

type User struct {
	id   int
	name string
}

func (u User) GetID() int { return u.id } // ERROR "u does not escape$"

type Prod struct{ sku string }

func (p *Prod) GetID() string { return p.sku } // ERROR "leaking param: p to result ~r0 level=1$"

func ParMap[T, U any](xs []T, f func(T) U) []U {
	out := make([]U, len(xs)) // ERROR "make\\(\\[\\]go\\.shape\\.float64, len\\(xs\\)\\) escapes to heap$"
	var wg sync.WaitGroup // ERROR "moved to heap: wg$"
	for i, x := range xs {
		wg.Add(1)
		go func() { // ERROR "func literal escapes to heap$"
			defer wg.Done()
			out[i] = f(x)
		}()
	}
	wg.Wait()
	return out
}

func Chunk[T any](xs []T, n int) [][]T {
	var out [][]T
	for len(xs) > n {
		out = append(out, xs[:n:n]) // ERROR "append escapes to heap$"
		xs = xs[n:]
	}
	return append(out, xs) // ERROR "append escapes to heap$"
}

func Apply[T any, PT interface {
	*T
	Set(string)
}](ss []string) []T {
	out := make([]T, len(ss)) // ERROR "make\\(\\[\\]go\\.shape\\.struct \\{ main\\.s string \\}, len\\(ss\\)\\) escapes to heap$"
	for i, s := range ss {
		p := PT(&out[i])
		p.Set(s)
	}
	return out
}

type str struct{ s string }

func (x *str) Set(s string) { x.s = s } // ERROR "x does not escape$" "leaking param: s$"

type Matrix[T ~int | ~float64] [][]T

func NewMatrix[T ~int | ~float64](r, c int) Matrix[T] {
	m := make(Matrix[T], r) // ERROR "make\\(Matrix\\[go\\.shape\\.int\\], r\\) escapes to heap$"
	for i := range m {
		m[i] = make([]T, c) // ERROR "make\\(\\[\\]go\\.shape\\.int, c\\) escapes to heap$"
	}
	return m
}
func (m Matrix[T]) Mul(o Matrix[T]) Matrix[T] {
	res := NewMatrix[T](len(m), len(o[0]))
	for i := range m {
		for j := range o[0] {
			var s T
			for k := range o {
				s += m[i][k] * o[k][j]
			}
			res[i][j] = s
		}
	}
	return res
}

type Visitor[R any] interface{ Visit(n int) R }
type dbl struct{}

func (dbl) Visit(n int) string { return fmt.Sprint(n * 2) } // ERROR "\\.\\.\\. argument does not escape$" "n \\* 2 escapes to heap$"

func Accept[R any](v Visitor[R], n int) R {
	f := v.Visit // ERROR "Visitor\\[go\\.shape\\.string\\]\\(v\\)\\.Visit does not escape$"
	return f(n)
}

func Equal[T comparable](a, b T) bool { return a == b }

func Find[T comparable](xs []T, x T) (idx int) {
	for i, v := range xs {
		if Equal(v, x) {
			return i
		}
	}
	return -1
}

func Debug[T any](xs ...T) {
	for i, x := range xs {
		fmt.Printf("%d: %v %T\n", i, x, x) // ERROR "\\.\\.\\. argument does not escape$" "i escapes to heap$" "x escapes to heap$" "x escapes to heap$" "\\.\\.\\. argument does not escape$" "i escapes to heap$" "x escapes to heap$" "x escapes to heap$" "\\.\\.\\. argument does not escape$" "i escapes to heap$"
	}
	type local struct {
		v T
		n int
	}
	l := &local{n: len(xs)} // ERROR "&local\\[go\\.shape\\.int\\]\\{\\.\\.\\.\\} escapes to heap$" "&local\\[go\\.shape\\.string\\]\\{\\.\\.\\.\\} escapes to heap$" "&local\\[go\\.shape\\.\\*uint8\\]\\{\\.\\.\\.\\} escapes to heap$"
	fmt.Println(l, *l, []local{{n: 1}}) // ERROR "\\.\\.\\. argument does not escape$" "\\*l escapes to heap$" "\\[\\]local\\[go\\.shape\\.int\\]\\{\\.\\.\\.\\} escapes to heap$" "\\[\\]local\\[go\\.shape\\.int\\]\\{\\.\\.\\.\\} escapes to heap$" "\\.\\.\\. argument does not escape$" "\\*l escapes to heap$" "\\[\\]local\\[go\\.shape\\.string\\]\\{\\.\\.\\.\\} escapes to heap$" "\\[\\]local\\[go\\.shape\\.string\\]\\{\\.\\.\\.\\} escapes to heap$" "\\.\\.\\. argument does not escape$" "\\*l escapes to heap$" "\\[\\]local\\[go\\.shape\\.\\*uint8\\]\\{\\.\\.\\.\\} escapes to heap$" "\\[\\]local\\[go\\.shape\\.\\*uint8\\]\\{\\.\\.\\.\\} escapes to heap$"
	fmt.Println(struct{ X T }{}, map[string]T{}, [2]T{}, func() T { return xs[0] }()) // ERROR "\\.\\.\\. argument does not escape$" "struct \\{ X go\\.shape\\.int \\}\\{\\} escapes to heap$" "map\\[string\\]go\\.shape\\.int\\{\\} escapes to heap$" "\\[2\\]go\\.shape\\.int\\{\\} escapes to heap$" "\\(func literal\\)\\(\\) escapes to heap$" "func literal does not escape$" "\\.\\.\\. argument does not escape$" "struct \\{ X go\\.shape\\.string \\}\\{\\} escapes to heap$" "map\\[string\\]go\\.shape\\.string\\{\\} escapes to heap$" "\\[2\\]go\\.shape\\.string\\{\\} escapes to heap$" "\\(func literal\\)\\(\\) escapes to heap$" "func literal does not escape$" "\\.\\.\\. argument does not escape$" "map\\[string\\]go\\.shape\\.\\*uint8\\{\\} escapes to heap$" "\\[2\\]go\\.shape\\.\\*uint8\\{\\} escapes to heap$" "func literal does not escape$"
	var e any = xs // ERROR "xs does not escape$" "xs does not escape$" "xs does not escape$"
	if s, ok := e.([]T); ok {
		fmt.Println(s, len(s)) // ERROR "\\.\\.\\. argument does not escape$" "s escapes to heap$" "len\\(s\\) escapes to heap$" "\\.\\.\\. argument does not escape$" "s escapes to heap$" "len\\(s\\) escapes to heap$" "\\.\\.\\. argument does not escape$" "s escapes to heap$" "len\\(s\\) escapes to heap$"
	}
	fmt.Println(e.([]T)) // ERROR "\\.\\.\\. argument does not escape$" "<node DYNAMICDOTTYPE> escapes to heap$" "\\.\\.\\. argument does not escape$" "<node DYNAMICDOTTYPE> escapes to heap$" "\\.\\.\\. argument does not escape$" "<node DYNAMICDOTTYPE> escapes to heap$"
	ch := make(chan T, 1)
	ch <- xs[0]
	fmt.Println(<-ch) // ERROR "\\.\\.\\. argument does not escape$" "<-ch escapes to heap$" "\\.\\.\\. argument does not escape$" "<-ch escapes to heap$" "\\.\\.\\. argument does not escape$"
	p := &xs[0]
	fmt.Println(*p, p) // ERROR "\\.\\.\\. argument does not escape$" "\\*p escapes to heap$" "\\.\\.\\. argument does not escape$" "\\*p escapes to heap$" "\\.\\.\\. argument does not escape$"
}

func main() {
	fmt.Println(lit[map[int]string](), lit2[Named](), lit3[[]int](3)) // ERROR "\\.\\.\\. argument does not escape$" "lit2\\[go\\.shape\\.struct \\{ main\\.b1 string; main\\.b2 string \\}\\]\\(&\\.dict\\.lit2\\[main\\.Named\\]\\) escapes to heap$" "lit3\\[go\\.shape\\.\\[\\]int,go\\.shape\\.int\\]\\(&\\.dict\\.lit3\\[\\[\\]int,int\\], 3\\) escapes to heap$"
	t := &Node[int]{1, &Node[int]{val: 0}, nil} // ERROR "&Node\\[int\\]\\{\\.\\.\\.\\} escapes to heap$" "&Node\\[int\\]\\{\\.\\.\\.\\} escapes to heap$"
	fmt.Println(Collect(FilterSeq(t.All(), func(i int) bool { return i > 0 }))) // ERROR "\\.\\.\\. argument does not escape$" "Collect\\[go\\.shape\\.int\\]\\(&\\.dict\\.Collect\\[int\\], FilterSeq\\[go\\.shape\\.int\\]\\(&\\.dict\\.FilterSeq\\[int\\], \\(\\*Node\\[go\\.shape\\.int\\]\\)\\.All\\(t, &\\.dict\\.Node\\[int\\]\\), func literal\\)\\) escapes to heap$" "func literal escapes to heap$"
	for s := range MapSeq(t.All(), func(i int) string { return fmt.Sprint(i) }) { // ERROR "\\.\\.\\. argument does not escape$" "i escapes to heap$" "leaking param: s$" "moved to heap: #state1$" "func literal escapes to heap$" "func literal escapes to heap$"
		fmt.Println(s) // ERROR "\\.\\.\\. argument does not escape$" "s escapes to heap$"
	}
	h := NewHeap(func(a, b string) bool { return a < b }, "z", "a") // ERROR "a does not escape$" "b does not escape$" "func literal escapes to heap$" "\\.\\.\\. argument does not escape$"
	fmt.Println(h.Pop(), *h) // ERROR "\\.\\.\\. argument does not escape$" "\\(\\*Heap\\[go\\.shape\\.string\\]\\)\\.Pop\\(h, &\\.dict\\.Heap\\[string\\]\\) escapes to heap$" "\\*h escapes to heap$"
	var g Graph[string]
	g.Edge("a", "b")
	g.BFS("a", func(s string) { fmt.Println(s) }) // ERROR "leaking param: s$" "\\.\\.\\. argument does not escape$" "s escapes to heap$" "func literal does not escape$"
	fmt.Println(MapOpt(Some(3), func(i int) string { return "x" }).OrElse("y")) // ERROR "\\.\\.\\. argument does not escape$" "Opt\\[go\\.shape\\.string\\]\\.OrElse\\(MapOpt\\[go\\.shape\\.int,go\\.shape\\.string\\]\\(&\\.dict\\.MapOpt\\[int,string\\], Some\\[go\\.shape\\.int\\]\\(&\\.dict\\.Some\\[int\\], 3\\), func literal\\), &\\.dict\\.Opt\\[string\\], \"y\"\\) escapes to heap$" "func literal does not escape$"
	fmt.Println(None[float64]().OrElse(1)) // ERROR "\\.\\.\\. argument does not escape$" "Opt\\[go\\.shape\\.float64\\]\\.OrElse\\(None\\[go\\.shape\\.float64\\]\\(&\\.dict\\.None\\[float64\\]\\), &\\.dict\\.Opt\\[float64\\], 1\\) escapes to heap$"
	r := NewRepo[int, User]()
	r.Save(User{1, "a"})
	u, err := r.Find(2) // ERROR "moved to heap: u$"
	fmt.Println(u, err) // ERROR "\\.\\.\\. argument does not escape$" "u escapes to heap$"
	r2 := NewRepo[string, *Prod]()
	r2.Save(&Prod{"s"}) // ERROR "&Prod\\{\\.\\.\\.\\} escapes to heap$"
	fmt.Println(r2.Find("s")) // ERROR "\\.\\.\\. argument does not escape$"
	fmt.Println(ParMap([]int{1}, func(i int) float64 { return float64(i) })) // ERROR "\\.\\.\\. argument does not escape$" "ParMap\\[go\\.shape\\.int,go\\.shape\\.float64\\]\\(&\\.dict\\.ParMap\\[int,float64\\], \\[\\]int\\{\\.\\.\\.\\}, func literal\\) escapes to heap$" "\\[\\]int\\{\\.\\.\\.\\} does not escape$" "func literal escapes to heap$"
	fmt.Println(Chunk([]int{1, 2, 3}, 2)) // ERROR "\\.\\.\\. argument does not escape$" "Chunk\\[go\\.shape\\.int\\]\\(&\\.dict\\.Chunk\\[int\\], \\[\\]int\\{\\.\\.\\.\\}, 2\\) escapes to heap$" "\\[\\]int\\{\\.\\.\\.\\} escapes to heap$"
	fmt.Println(Apply[str]([]string{"a"})) // ERROR "\\.\\.\\. argument does not escape$" "Apply\\[go\\.shape\\.struct \\{ main\\.s string \\},go\\.shape\\.\\*main\\.str\\]\\(&\\.dict\\.Apply\\[main\\.str,\\*main\\.str\\], \\[\\]string\\{\\.\\.\\.\\}\\) escapes to heap$" "\\[\\]string\\{\\.\\.\\.\\} does not escape$"
	m := NewMatrix[int](1, 1)
	fmt.Println(m.Mul(m)) // ERROR "\\.\\.\\. argument does not escape$" "Matrix\\[go\\.shape\\.int\\]\\.Mul\\(m, &\\.dict\\.Matrix\\[int\\], m\\) escapes to heap$"
	fmt.Println(Accept[string](dbl{}, 4)) // ERROR "\\.\\.\\. argument does not escape$" "Accept\\[go\\.shape\\.string\\]\\(&\\.dict\\.Accept\\[string\\], dbl\\{\\}, 4\\) escapes to heap$" "dbl\\{\\} escapes to heap$"
	fmt.Println(Find([]string{"a"}, "a")) // ERROR "\\.\\.\\. argument does not escape$" "Find\\[go\\.shape\\.string\\]\\(&\\.dict\\.Find\\[string\\], \\[\\]string\\{\\.\\.\\.\\}, \"a\"\\) escapes to heap$" "\\[\\]string\\{\\.\\.\\.\\} does not escape$"
	Debug(1, 2) // ERROR "\\.\\.\\. argument escapes to heap$"
	Debug("a") // ERROR "\\.\\.\\. argument escapes to heap$"
	Debug(&u) // ERROR "\\.\\.\\. argument escapes to heap$"
	get := Some(1).OrElse // ERROR "Some\\[go\\.shape\\.int\\]\\(&\\.dict\\.Some\\[int\\], 1\\)\\.OrElse does not escape$"
	fmt.Println(get(2)) // ERROR "\\.\\.\\. argument does not escape$" "get\\(2\\) escapes to heap$"
}
