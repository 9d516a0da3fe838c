package main

import (
	"fmt"
	"maps"
	"slices"
	"sort"
	"strings"
)

type T[P any] struct{ v P }

func (t *T[P]) M()         { fmt.Println(t.v) } // ERROR "\\.\\.\\. argument does not escape$" "t\\.v escapes to heap$" "\\.\\.\\. argument does not escape$" "t\\.v escapes to heap$" "\\.\\.\\. argument does not escape$" "t\\.v escapes to heap$" "\\.\\.\\. argument does not escape$" "t\\.v escapes to heap$" "\\.\\.\\. argument does not escape$" "t\\.v escapes to heap$" "\\.\\.\\. argument does not escape$" "\\.\\.\\. argument does not escape$" "t\\.v escapes to heap$" "\\.\\.\\. argument does not escape$" "t\\.v escapes to heap$" "\\.\\.\\. argument does not escape$" "t\\.v escapes to heap$"
func (t T[P]) N() P        { return t.v }
func New[P any](v P) *T[P] { return &T[P]{v} } // ERROR "&T\\[go\\.shape\\.int\\]\\{\\.\\.\\.\\} escapes to heap$" "&T\\[go\\.shape\\.string\\]\\{\\.\\.\\.\\} escapes to heap$" "&T\\[go\\.shape\\.float64\\]\\{\\.\\.\\.\\} escapes to heap$"
func Mk[P any](v P) T[P]   { return T[P]{v} }

type W[P any] struct {
	*T[P]
	name string
}

func keys[M ~map[K]V, K ~string, V any](m M) []K {
	ks := slices.Collect(maps.Keys(m))
	slices.Sort(ks)
	fmt.Println(len(ks), slices.Max(ks), slices.Index(ks, "b")) // ERROR "\\.\\.\\. argument does not escape$" "len\\(ks\\) escapes to heap$" "slices\\.Max\\[go\\.shape\\.\\[\\]go\\.shape\\.string,go\\.shape\\.string\\]\\(\\(\\*\\[2\\]uintptr\\)\\(\\.dict\\[3\\]\\), ks\\) escapes to heap$" "slices\\.Index\\[go\\.shape\\.\\[\\]go\\.shape\\.string,go\\.shape\\.string\\]\\(\\(\\*\\[2\\]uintptr\\)\\(\\.dict\\[4\\]\\), ks, go\\.shape\\.string\\(\"b\"\\)\\) escapes to heap$"
	return ks
}

type Celsius float64

func (c Celsius) String() string { return fmt.Sprintf("%.1f°C", float64(c)) } // ERROR "\\.\\.\\. argument does not escape$" "float64\\(c\\) escapes to heap$"

func conv[A, B ~float64](a A) B { return B(a) }

func vals[X fmt.Stringer](xs ...X) []string {
	out := make([]string, 0) // ERROR "make\\(\\[\\]string, 0\\) escapes to heap$" "make\\(\\[\\]string, 0\\) escapes to heap$"
	for _, x := range xs {
		out = append(out, x.String()) // ERROR "append escapes to heap$" "append escapes to heap$"
		var s fmt.Stringer = x // ERROR "x escapes to heap$"
		fmt.Println(s.String()) // ERROR "\\.\\.\\. argument does not escape$" "s\\.String\\(\\) escapes to heap$" "\\.\\.\\. argument does not escape$" "s\\.String\\(\\) escapes to heap$"
		fmt.Println(fmt.Stringer(x), any(x)) // ERROR "\\.\\.\\. argument does not escape$" "fmt\\.Stringer\\(x\\) escapes to heap$" "any\\(x\\) escapes to heap$" "\\.\\.\\. argument does not escape$"
		g := func() string { return x.String() + "!" } // ERROR "func literal does not escape$" "\\(func\\(go\\.shape\\.float64\\) string\\)\\(&\\.dict\\[0\\]\\)\\(x\\) \\+ \"!\" escapes to heap$" "func literal does not escape$" "\\(func\\(go\\.shape\\.\\*uint8\\) string\\)\\(&\\.dict\\[0\\]\\)\\(x\\) \\+ \"!\" escapes to heap$"
		defer fmt.Println(g()) // ERROR "g\\(\\) escapes to heap$" "\\.\\.\\. argument does not escape$" "g\\(\\) escapes to heap$" "\\.\\.\\. argument does not escape$"
		go func() { _ = x.String() }() // ERROR "func literal escapes to heap$" "func literal escapes to heap$"
	}
	sort.Slice(xs, func(i, j int) bool { return xs[i].String() < xs[j].String() }) // ERROR "xs escapes to heap$" "func literal does not escape$" "xs escapes to heap$" "func literal does not escape$"
	return out
}

type Pt struct{ X, Y int }

func (p *Pt) String() string { return fmt.Sprint(p.X, p.Y) } // ERROR "p does not escape$" "\\.\\.\\. argument does not escape$" "p\\.X escapes to heap$" "p\\.Y escapes to heap$"

func count[E comparable](xs []E) map[E]int {
	m := make(map[E]int) // ERROR "make\\(map\\[go\\.shape\\.string\\]int\\) escapes to heap$"
	for _, x := range xs {
		m[x]++
	}
	delete(m, xs[0])
	return m
}

func top[E comparable](xs []E) (E, int) {
	var best E
	n := 0
	for k, v := range count(xs) {
		if v > n {
			best, n = k, v
		}
	}
	fmt.Println(count(xs), best, n) // ERROR "\\.\\.\\. argument does not escape$" "best escapes to heap$" "n escapes to heap$"
	return best, n
}

func both[A, B any](f func() (A, B)) (A, B) {
	a, b := f()
	fmt.Println(a, b) // ERROR "\\.\\.\\. argument does not escape$" "a escapes to heap$" "b escapes to heap$"
	fmt.Println(f()) // ERROR "\\.\\.\\. argument does not escape$" "\\.autotmp_8 escapes to heap$" "\\.autotmp_9 escapes to heap$"
	return a, b
}

func errorf[V any](v V, err error) string {
	if err != nil {
		return fmt.Sprintf("%v: %v", v, err) // ERROR "\\.\\.\\. argument does not escape$" "v escapes to heap$" "\\.\\.\\. argument does not escape$" "v escapes to heap$"
	}
	switch x := any(v).(type) { // ERROR "any\\(v\\) escapes to heap$" "any\\(v\\) escapes to heap$"
	case nil:
		return "nil"
	case error:
		return x.Error()
	case []V:
		return fmt.Sprint(len(x)) // ERROR "\\.\\.\\. argument does not escape$" "len\\(x\\) escapes to heap$" "\\.\\.\\. argument does not escape$" "len\\(x\\) escapes to heap$"
	case V:
		return fmt.Sprint("V", x) // ERROR "\\.\\.\\. argument does not escape$" "\"V\" escapes to heap$" "x escapes to heap$" "\\.\\.\\. argument does not escape$" "\"V\" escapes to heap$" "x escapes to heap$"
	}
	return ""
}

func memo[K comparable, V any](f func(K) V) func(K) V {
	cache := map[K]V{} // ERROR "map\\[go\\.shape\\.int\\]go\\.shape\\.string\\{\\} escapes to heap$"
	return func(k K) V { // ERROR "func literal escapes to heap$"
		if v, ok := cache[k]; ok {
			return v
		}
		v := f(k)
		cache[k] = v
		return v
	}
}

func consts[N ~int | ~float64 | ~string]() {
	var zero N
	fmt.Println(zero, N(zero), [...]N{zero}) // ERROR "\\.\\.\\. argument does not escape$" "zero escapes to heap$" "go\\.shape\\.int\\(zero\\) escapes to heap$" "\\[1\\]go\\.shape\\.int\\{\\.\\.\\.\\} escapes to heap$" "\\.\\.\\. argument does not escape$" "zero escapes to heap$" "go\\.shape\\.string\\(zero\\) escapes to heap$" "\\[1\\]go\\.shape\\.string\\{\\.\\.\\.\\} escapes to heap$"
}
func num[N ~int | ~float64]() N {
	fmt.Println(N(3), N(2)+1) // ERROR "\\.\\.\\. argument does not escape$" "go\\.shape\\.int\\(3\\) escapes to heap$" "go\\.shape\\.int\\(2\\) \\+ go\\.shape\\.int\\(1\\) escapes to heap$" "\\.\\.\\. argument does not escape$" "go\\.shape\\.float64\\(3\\) escapes to heap$" "go\\.shape\\.float64\\(2\\) \\+ go\\.shape\\.float64\\(1\\) escapes to heap$"
	var e any = N(7) // ERROR "go\\.shape\\.int\\(7\\) does not escape$" "go\\.shape\\.float64\\(7\\) does not escape$"
	_ = e
	return N(1) / 2
}

type Num interface{ ~int | ~float64 }

func (t *T[P]) Each(f func(*T[P])) { f(t) }

type Tree[K any, V any] struct {
	cmp  func(K, K) int
	root *tn[K, V]
}
type tn[K, V any] struct {
	k    K
	v    V
	kids [2]*tn[K, V]
}

func (t *Tree[K, V]) Put(k K, v V) (old V, had bool) {
	return put(&t.root, t.cmp, k, v)
}
func put[K, V any](p **tn[K, V], cmp func(K, K) int, k K, v V) (old V, had bool) {
	if *p == nil {
		*p = &tn[K, V]{k: k, v: v} // ERROR "&tn\\[go\\.shape\\.string,go\\.shape\\.int\\]\\{\\.\\.\\.\\} escapes to heap$"
		return
	}
	n := *p
	switch c := cmp(k, n.k); {
	case c < 0:
		return put(&n.kids[0], cmp, k, v)
	case c > 0:
		return put(&n.kids[1], cmp, k, v)
	}
	old, had = n.v, true
	n.v = v
	return
}

func ptrs[E any](xs []E) []*E {
	var out []*E
	for i := range xs {
		out = append(out, &xs[i]) // ERROR "append escapes to heap$"
	}
	for _, x := range xs { // ERROR "moved to heap: x$"
		out = append(out, &x) // ERROR "append escapes to heap$"
	}
	return out
}

func lits[E any](e E) { // ERROR "moved to heap: e$" "moved to heap: e$"
	a := []*T[E]{{e}, {v: e}} // ERROR "\\[\\]\\*T\\[go\\.shape\\.int\\]\\{\\.\\.\\.\\} escapes to heap$" "&T\\[go\\.shape\\.int\\]\\{\\.\\.\\.\\} escapes to heap$" "&T\\[go\\.shape\\.int\\]\\{\\.\\.\\.\\} escapes to heap$" "\\[\\]\\*T\\[go\\.shape\\.\\[\\]uint8\\]\\{\\.\\.\\.\\} escapes to heap$" "&T\\[go\\.shape\\.\\[\\]uint8\\]\\{\\.\\.\\.\\} escapes to heap$" "&T\\[go\\.shape\\.\\[\\]uint8\\]\\{\\.\\.\\.\\} escapes to heap$"
	b := map[string]*T[E]{"a": {e}} // ERROR "map\\[string\\]\\*T\\[go\\.shape\\.int\\]\\{\\.\\.\\.\\} escapes to heap$" "&T\\[go\\.shape\\.int\\]\\{\\.\\.\\.\\} escapes to heap$" "map\\[string\\]\\*T\\[go\\.shape\\.\\[\\]uint8\\]\\{\\.\\.\\.\\} escapes to heap$" "&T\\[go\\.shape\\.\\[\\]uint8\\]\\{\\.\\.\\.\\} escapes to heap$"
	c := []T[E]{{e}} // ERROR "\\[\\]T\\[go\\.shape\\.int\\]\\{\\.\\.\\.\\} escapes to heap$" "\\[\\]T\\[go\\.shape\\.\\[\\]uint8\\]\\{\\.\\.\\.\\} escapes to heap$"
	d := [2]*T[[]E]{}
	fmt.Println(a, b, c, d) // ERROR "\\.\\.\\. argument does not escape$" "a escapes to heap$" "c escapes to heap$" "d escapes to heap$" "\\.\\.\\. argument does not escape$" "a escapes to heap$" "c escapes to heap$" "d escapes to heap$"
	fmt.Println(&T[E]{e}, T[*E]{&e}, new(T[E]), []any{e}) // ERROR "\\.\\.\\. argument does not escape$" "&T\\[go\\.shape\\.int\\]\\{\\.\\.\\.\\} escapes to heap$" "new\\(<node DYNAMICTYPE>\\) escapes to heap$" "\\[\\]any\\{\\.\\.\\.\\} escapes to heap$" "\\[\\]any\\{\\.\\.\\.\\} escapes to heap$" "e escapes to heap$" "\\.\\.\\. argument does not escape$" "&T\\[go\\.shape\\.\\[\\]uint8\\]\\{\\.\\.\\.\\} escapes to heap$" "new\\(<node DYNAMICTYPE>\\) escapes to heap$" "\\[\\]any\\{\\.\\.\\.\\} escapes to heap$" "\\[\\]any\\{\\.\\.\\.\\} escapes to heap$" "e escapes to heap$"
}

func main() {
	New(1).M()
	f := New("a").M // ERROR "New\\[go\\.shape\\.string\\]\\(&\\.dict\\.New\\[string\\], \"a\"\\)\\.M does not escape$"
	f()
	g := Mk(2).N // ERROR "Mk\\[go\\.shape\\.int\\]\\(&\\.dict\\.Mk\\[int\\], 2\\)\\.N does not escape$"
	fmt.Println(g(), Mk("z").N(), New(2.5).N()) // ERROR "\\.\\.\\. argument does not escape$" "g\\(\\) escapes to heap$" "T\\[go\\.shape\\.string\\]\\.N\\(Mk\\[go\\.shape\\.string\\]\\(&\\.dict\\.Mk\\[string\\], \"z\"\\), &\\.dict\\.T\\[string\\]\\) escapes to heap$" "T\\[go\\.shape\\.float64\\]\\.N\\(New\\[go\\.shape\\.float64\\]\\(&\\.dict\\.New\\[float64\\], 2\\.5\\), &\\.dict\\.T\\[float64\\]\\) escapes to heap$"
	w := W[int]{New(3), "w"}
	w.M()
	h := w.N // ERROR "w\\.T\\.N does not escape$"
	fmt.Println(h()) // ERROR "\\.\\.\\. argument does not escape$" "h\\(\\) escapes to heap$"
	fmt.Println(keys(map[string]int{"a": 1})) // ERROR "\\.\\.\\. argument does not escape$" "keys\\[go\\.shape\\.map\\[string\\]int,go\\.shape\\.string,go\\.shape\\.int\\]\\(&\\.dict\\.keys\\[map\\[string\\]int,string,int\\], map\\[string\\]int\\{\\.\\.\\.\\}\\) escapes to heap$" "map\\[string\\]int\\{\\.\\.\\.\\} escapes to heap$"
	fmt.Println(conv[float64, Celsius](3)) // ERROR "\\.\\.\\. argument does not escape$" "conv\\[go\\.shape\\.float64,go\\.shape\\.float64\\]\\(&\\.dict\\.conv\\[float64,main\\.Celsius\\], 3\\) escapes to heap$"
	fmt.Println(vals(Celsius(1)), vals(&Pt{1, 2})) // ERROR "\\.\\.\\. argument does not escape$" "vals\\[go\\.shape\\.float64\\]\\(&\\.dict\\.vals\\[main\\.Celsius\\], \\.\\.\\. argument\\.\\.\\.\\) escapes to heap$" "\\.\\.\\. argument escapes to heap$" "vals\\[go\\.shape\\.\\*uint8\\]\\(&\\.dict\\.vals\\[\\*main\\.Pt\\], \\.\\.\\. argument\\.\\.\\.\\) escapes to heap$" "\\.\\.\\. argument escapes to heap$" "&Pt\\{\\.\\.\\.\\} escapes to heap$"
	fmt.Println(top([]string{"a", "a"})) // ERROR "\\.\\.\\. argument does not escape$" "\\[\\]string\\{\\.\\.\\.\\} does not escape$" "\\.autotmp_4 escapes to heap$" "\\.autotmp_5 escapes to heap$"
	fmt.Println(both(func() (int, string) { return 1, "x" })) // ERROR "\\.\\.\\. argument does not escape$" "func literal does not escape$" "\\.autotmp_6 escapes to heap$" "\\.autotmp_7 escapes to heap$"
	fmt.Println(errorf(1, nil), errorf("x", fmt.Errorf("e"))) // ERROR "\\.\\.\\. argument does not escape$" "errorf\\[go\\.shape\\.int\\]\\(&\\.dict\\.errorf\\[int\\], 1, nil\\) escapes to heap$" "errorf\\[go\\.shape\\.string\\]\\(&\\.dict\\.errorf\\[string\\], \"x\", fmt\\.Errorf\\(\"e\", nil\\.\\.\\.\\)\\) escapes to heap$"
	m := memo(func(n int) string { return strings.Repeat("a", n) }) // ERROR "func literal escapes to heap$"
	fmt.Println(m(3)) // ERROR "\\.\\.\\. argument does not escape$" "m\\(3\\) escapes to heap$"
	consts[int]()
	consts[string]()
	num[int]()
	num[float64]()
	New(4).Each(func(t *T[int]) { fmt.Println(t.v) }) // ERROR "t does not escape$" "\\.\\.\\. argument does not escape$" "t\\.v escapes to heap$" "func literal does not escape$"
	tr := &Tree[string, int]{cmp: strings.Compare} // ERROR "&Tree\\[string,int\\]\\{\\.\\.\\.\\} does not escape$"
	tr.Put("a", 1)
	fmt.Println(tr.Put("a", 2)) // ERROR "\\.\\.\\. argument does not escape$" "\\.autotmp_10 escapes to heap$" "\\.autotmp_11 escapes to heap$"
	fmt.Println(len(ptrs([]int{1}))) // ERROR "\\.\\.\\. argument does not escape$" "len\\(ptrs\\[go\\.shape\\.int\\]\\(&\\.dict\\.ptrs\\[int\\], \\[\\]int\\{\\.\\.\\.\\}\\)\\) escapes to heap$" "\\[\\]int\\{\\.\\.\\.\\} escapes to heap$"
	lits(1)
	lits([]byte("x")) // ERROR "\\(\\[\\]byte\\)\\(\"x\"\\) escapes to heap$"
	e1 := (*T[int]).M
	e1(New(3))
	e2 := T[int].N
	fmt.Println(e2(Mk(3))) // ERROR "\\.\\.\\. argument does not escape$" "e2\\(Mk\\[go\\.shape\\.int\\]\\(&\\.dict\\.Mk\\[int\\], 3\\)\\) escapes to heap$"
}
