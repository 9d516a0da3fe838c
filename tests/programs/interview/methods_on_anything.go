package main

import (
	"fmt"
	"sort"
	"strings"
)

type Fn func(int) int
type Ch chan int
type M map[string][]int
type Sl []string
type Arr [3]int
type B bool
type F64 float64
type Str string
type PS *struct{ a int }
type Iface interface{ Do() }

func (f Fn) Twice() Fn                 { return func(i int) int { return f(f(i)) } }
func (c Ch) Fill(n int) Ch             { for i := range n { c <- i }; close(c); return c }
func (m M) Add(k string, v int) M      { m[k] = append(m[k], v); return m }
func (s Sl) Len() int                  { return len(s) }
func (s Sl) Less(i, j int) bool        { return strings.ToLower(s[i]) < strings.ToLower(s[j]) }
func (s Sl) Swap(i, j int)             { s[i], s[j] = s[j], s[i] }
func (s *Sl) Push(x string)            { *s = append(*s, x) }
func (a *Arr) Set(i, v int) *Arr       { a[i] = v; return a }
func (a Arr) Sum() (t int)             { for _, v := range a { t += v }; return }
func (b B) Not() B                     { return !b }
func (f F64) Half() F64                { return f / 2 }
func (s Str) Each(f func(int, rune))   { for i, r := range s { f(i, r) } }
func (Str) Static() string             { return "static" }

type Celsius struct{ Deg float64 }
type Kelvin struct{ Deg float64 }
type Tagged struct {
	Deg float64 `json:"deg"`
}

type Tree struct {
	L, R *Tree
	V    int
}

func (t *Tree) Insert(v int) *Tree {
	if t == nil {
		return &Tree{V: v}
	}
	if v < t.V {
		t.L = t.L.Insert(v)
	} else {
		t.R = t.R.Insert(v)
	}
	return t
}
func (t *Tree) Height() int {
	if t == nil {
		return 0
	}
	return 1 + max(t.L.Height(), t.R.Height())
}
func (t *Tree) String() string {
	if t == nil {
		return "()"
	}
	return fmt.Sprintf("(%v %d %v)", t.L, t.V, t.R)
}

type Grid [2][2]Celsius

func (g *Grid) Heat(d float64) {
	for i := range g {
		for j := range g[i] {
			g[i][j].Deg += d
		}
	}
}

func main() {
	fmt.Println(Fn(func(i int) int { return i * 3 }).Twice().Twice()(1))
	for v := range make(Ch, 3).Fill(3) {
		fmt.Print(v, " ")
	}
	m := M{}.Add("a", 1).Add("a", 2).Add("b", 3)
	fmt.Println(m, len(m["a"]))
	s := Sl{"b", "A", "c"}
	s.Push("B")
	sort.Stable(s)
	fmt.Println(s, s.Len(), []string(s)[0])
	var a Arr
	a.Set(0, 5).Set(2, 7)
	fmt.Println(a, a.Sum(), (&a).Sum(), Arr{1, 1}.Sum())
	fmt.Println(B(true).Not(), F64(5).Half(), Str("").Static(), F64.Half(3), (*Arr).Sum(&a))
	Str("aé").Each(func(i int, r rune) { fmt.Printf("%d%c ", i, r) })
	k := Kelvin(Celsius{20})
	k2 := Kelvin(Tagged{5})
	anon := struct{ Deg float64 }{7}
	k = anon
	fmt.Println(k, k2, Tagged(k2), k == anon)
	var t *Tree
	for _, v := range []int{5, 2, 8, 1, 9} {
		t = t.Insert(v)
	}
	fmt.Println(t, t.Height())
	var g Grid
	h := g
	g.Heat(1.5)
	fmt.Println(g, h, g != h)
	var ps PS = &struct{ a int }{4}
	ps.a++
	fmt.Println(ps.a, (*ps).a)
	push := s.Push
	push("z")
	sum := a.Sum
	a.Set(1, 100)
	fmt.Println(len(s), sum(), a.Sum())
	fs := []func(float64) F64{func(f float64) F64 { return F64(f) }}
	fmt.Println(fs[0](3).Half())
	fmt.Printf("%T %T %T %T\n", Fn.Twice, (*Sl).Push, m, Ch.Fill)
	x := []interface{ Len() int }{s, &s, sort.IntSlice{1}}
	for _, l := range x {
		fmt.Printf("%T:%d ", l, l.Len())
	}
	fmt.Println()
	func(xs ...Fn) {
		v := 1
		for _, f := range xs {
			v = f(v)
		}
		fmt.Println(v)
	}(func(i int) int { return i + 1 }, Fn(func(i int) int { return i * 10 }).Twice())
}
