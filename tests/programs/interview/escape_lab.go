package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"sort"
	"strings"
	"sync"
)

type node struct {
	v    int
	next *node
}
type iface interface{ get() int }

func (n node) get() int   { return n.v }
func (n *node) pget() int { return n.v }

func retPtr() *node            { n := node{v: 1}; return &n }
func noEsc() int               { n := &node{v: 2}; return n.v }
func param(n *node) *node      { return n }
func through(n *node) **node   { return &n }
func store(m map[int]*node)    { n := node{}; m[1] = &n }
func closure() func() int      { x := 0; return func() int { x++; return x } }
func inner() int               { x := 0; f := func() { x++ }; f(); return x }
func toIface(n node) iface     { return n }
func dyn(i iface) int          { return i.get() }
func variadic(xs ...any) int   { return len(xs) }
func big() int                 { var a [1 << 20]int; a[5] = 1; return a[5] }
func huge() int                { var a [2 << 20]int; a[5] = 1; return len(a) }
func mk(n int) []int           { return make([]int, n) }
func mkConst() int             { s := make([]int, 10); return len(s) }
func mkBig() int               { s := make([]int, 10000); return len(s) }
func mkVar(n int) int          { s := make([]int, n); return len(s) }
func slit() []int              { return []int{1, 2, 3} }
func goes(ch chan *node)       { n := &node{}; ch <- n }
func deferred() (n int)        { x := 5; defer func() { n = x }(); return 0 }
func deferLoop() {
	for i := range 3 {
		defer func() { fmt.Print(i) }()
	}
}
func spawn(wg *sync.WaitGroup) {
	x := 1
	wg.Add(1)
	go func() { defer wg.Done(); x++ }()
	wg.Wait()
}
func method() func() int  { n := node{v: 3}; return n.get }
func pmethod() func() int { n := node{v: 3}; return n.pget }
func concat(a, b string) string { return a + b }
func bytesOf(s string) int      { b := []byte(s); return len(b) }
func strOf(b []byte) string     { return string(b) }
func sorted(xs []int)           { sort.Slice(xs, func(i, j int) bool { return xs[i] < xs[j] }) }
func errs() error               { return errors.New("x") }
func errw(e error) error        { return fmt.Errorf("w: %w", e) }
func gen[T any](x T) *T         { return &x }
func genNo[T any](x T) T        { p := &x; return *p }
func arr() *[3]int              { a := [3]int{1, 2, 3}; return &a }
func sl() []int                 { a := [3]int{1, 2, 3}; return a[:] }
func field(n *node) *int        { return &n.v }
func swap(a, b **node)          { *a, *b = *b, *a }
func build() string {
	var sb strings.Builder
	sb.WriteString("x")
	return sb.String()
}
func buf(w io.Writer) {
	var b bytes.Buffer
	b.WriteString("y")
	w.Write(b.Bytes())
}
func list(n int) (h *node) {
	for i := range n {
		h = &node{i, h}
	}
	return
}
func mapLit() map[string]int { return map[string]int{"a": 1} }
func mapNo() int             { m := map[string]int{"a": 1}; return m["a"] }
func sw(x any) int {
	switch v := x.(type) {
	case int:
		return v
	case *node:
		return v.v
	}
	return 0
}
func rangeFn() (t int) {
	for v := range func(yield func(int) bool) { _ = yield(1) && yield(2) } {
		t += v
	}
	return
}
func labels() *int {
	var p *int
	for i := range 3 {
		p = &i
	}
	return p
}
func nested() func() func() int {
	a := 1
	return func() func() int { b := a; return func() int { a++; return a + b } }
}
func newInt() *int { return new(int) }
func newNo() int   { p := new(int); *p = 4; return *p }
func new2() *int   { return new(41 + noEsc()) }

var global *node

func toGlobal(n *node) { global = n }
func assign() {
	n := node{v: 9}
	toGlobal(&n)
}
func arrOfPtr() int {
	a, b := 1, 2
	ps := [2]*int{&a, &b}
	return *ps[0] + *ps[1]
}
func sliceOfPtr() []*int {
	a := 1
	return append([]*int(nil), &a)
}
func structPtr() struct{ p *int } {
	x := 5
	return struct{ p *int }{&x}
}
func self() {
	type s struct{ p *s }
	var x s
	x.p = &x
}

func main() {
	m := map[int]*node{}
	store(m)
	var wg sync.WaitGroup
	spawn(&wg)
	ch := make(chan *node, 1)
	goes(ch)
	deferLoop()
	xs := []int{3, 1, 2}
	sorted(xs)
	assign()
	self()
	buf(io.Discard)
	p, q := list(2), list(3)
	swap(&p, &q)
	fmt.Println(retPtr().v, noEsc(), param(p).v, (*through(q)).v, closure()(), inner(), dyn(toIface(*p)), variadic(1, "a", p), big(), huge())
	fmt.Println(len(mk(3)), mkConst(), mkBig(), mkVar(4), slit(), deferred(), method()(), pmethod()(), concat("a", "b"), bytesOf("abc"), strOf([]byte("z")), xs)
	fmt.Println(errs(), errw(errs()), *gen(3), genNo("s"), *arr(), sl(), *field(p), build(), mapLit(), mapNo(), sw(3), sw(p), rangeFn(), *labels(), nested()()(), *newInt(), newNo(), *new2(), global.v, arrOfPtr(), *sliceOfPtr()[0], *structPtr().p, len(m), (<-ch).v)
}
