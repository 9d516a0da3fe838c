package main

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"iter"
	"maps"
	"math"
	"slices"
	"sort"
	"strings"
	"unicode"
)

type P struct {
	name string
	age  int
}

type Names []string

func show[S ~[]E, E any](what string, s S) { fmt.Println(what, s, len(s), cap(s), s == nil) }

func try(name string, f func()) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Println(name, "panic:", e)
		}
	}()
	f()
}

type myErr struct{ code int }

func (e myErr) Error() string { return fmt.Sprint("code ", e.code) }

type asErr struct{}

func (asErr) Error() string { return "as" }
func (asErr) As(t any) bool {
	if p, ok := t.(*myErr); ok {
		p.code = 77
		return true
	}
	return false
}

func count(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := 0; i < n; i++ {
			if !yield(i) {
				fmt.Println("stopped at", i)
				return
			}
		}
	}
}

func main() {
	a := []int{3, 1, 2, 3, 3, 7, 7, 1}
	fmt.Println(slices.Equal(a, a), slices.Compare(a, []int{3, 1, 5}), slices.Index(a, 7), slices.Contains(a, 9), slices.Max(a), slices.Min(a))
	fmt.Println(slices.IndexFunc(a, func(x int) bool { return x > 5 }), slices.ContainsFunc(a, func(x int) bool { return x < 0 }))
	show("clone", slices.Clone(a))
	show("compact", slices.Compact(slices.Clone(a)))
	show("compactf", slices.CompactFunc(slices.Clone(a), func(x, y int) bool { return x%2 == y%2 }))
	b := slices.Clone(a)
	b = slices.Insert(b, 2, 10, 11, 12)
	show("insert", b)
	b = slices.Insert(b, len(b), 5)
	show("insert end", b)
	b = slices.Insert(b, 1, b[3:5]...)
	show("insert self", b)
	c := slices.Grow(b, 20)
	c = slices.Insert(c, 1, c[2:6]...)
	show("insert overlap", c)
	c = slices.Delete(c, 2, 5)
	show("delete", c)
	show("deletefunc", slices.DeleteFunc(c, func(x int) bool { return x == 3 }))
	d := []int{1, 2, 3, 4, 5, 6}
	show("replace", slices.Replace(slices.Clone(d), 1, 3, 9))
	show("replace", slices.Replace(slices.Clone(d), 1, 3, 9, 8, 7, 6))
	e := slices.Grow(slices.Clone(d), 10)
	show("replace", slices.Replace(e, 1, 2, e[3:6]...))
	show("replace", slices.Replace(slices.Clone(d), 4, 6, 0))
	show("clip", slices.Clip(e))
	slices.Reverse(d)
	show("reverse", d)
	show("concat", slices.Concat(d, a, nil))
	show("concat0", slices.Concat[[]int]())
	show("repeat", slices.Repeat(Names{"x", "y"}, 3))
	try("repeat", func() { slices.Repeat(d, -1) })
	try("grow", func() { slices.Grow(d, -1) })
	try("insert", func() { slices.Insert(d, 100, 1) })
	try("delete", func() { slices.Delete(d, 3, 2) })
	try("max", func() { slices.Max([]int{}) })
	try("minf", func() { slices.MinFunc([]int{}, cmp.Compare[int]) })
	try("chunk", func() { slices.Chunk(d, 0) })
	slices.Sort(a)
	fmt.Println(a, slices.IsSorted(a))
	f := []float64{2, math.NaN(), -1, math.Inf(1), 0}
	slices.Sort(f)
	fmt.Println(f, slices.Max(f), slices.Min(f[1:]))
	fmt.Println(slices.BinarySearch(a, 3))
	fmt.Println(slices.BinarySearch(a, 4))
	fmt.Println(slices.BinarySearch(f, math.NaN()))
	n := Names{"bob", "al", "cy"}
	slices.Sort(n)
	fmt.Println(n, cmp.Compare("a", "b"), cmp.Less(math.NaN(), 1), cmp.Compare(1, math.NaN()), cmp.Or("", "dflt", "x"), cmp.Or[int]())
	var ps []P
	for i := 0; i < 100; i++ {
		ps = append(ps, P{fmt.Sprint("p", i), i * 7919 % 10})
	}
	q := slices.Clone(ps)
	calls := 0
	slices.SortFunc(q, func(x, y P) int { calls++; return cmp.Compare(x.age, y.age) })
	fmt.Println(q, calls)
	calls = 0
	slices.SortStableFunc(ps, func(x, y P) int { calls++; return x.age - y.age })
	fmt.Println(ps[:20], calls, slices.IsSortedFunc(ps, func(x, y P) int { return x.age - y.age }))
	fmt.Println(slices.BinarySearchFunc(ps, 5, func(p P, t int) int { return p.age - t }))
	fmt.Println(slices.MinFunc(ps, func(x, y P) int { return strings.Compare(x.name, y.name) }), slices.MaxFunc(ps, func(x, y P) int { return x.age - y.age }))
	fmt.Println(slices.EqualFunc(ps, q, func(x, y P) bool { return x.age == y.age }), slices.CompareFunc(n, a, func(s string, i int) int { return len(s) - i }))
	for i, v := range slices.All(n) {
		fmt.Print(i, v, " ")
	}
	for i, v := range slices.Backward(n) {
		fmt.Print(i, v, " ")
	}
	for v := range slices.Values(n) {
		if v == "bob" {
			break
		}
		fmt.Print(v, " ")
	}
	fmt.Println()
	show("collect", slices.Collect(count(7)))
	show("append", slices.AppendSeq(Names{"z"}, slices.Values(n)))
	for ch := range slices.Chunk([]int{1, 2, 3, 4, 5}, 2) {
		fmt.Print(ch, cap(ch), " ")
	}
	fmt.Println()
	for x := range count(100) {
		if x == 3 {
			break
		}
	}
	m := map[string]int{"a": 1, "b": 2, "c": 3}
	fmt.Println(slices.Sorted(maps.Keys(m)), slices.Sorted(maps.Values(m)), len(maps.Collect(maps.All(m))))
	fmt.Println(slices.SortedFunc(maps.Keys(m), func(x, y string) int { return cmp.Compare(y, x) }), slices.SortedStableFunc(slices.Values(q[:5]), func(x, y P) int { return cmp.Compare(y.name, x.name) }))
	m2 := maps.Clone(m)
	maps.DeleteFunc(m2, func(k string, v int) bool { return v%2 == 1 })
	fmt.Println(m2, maps.Equal(m, m2), maps.EqualFunc(m, m, func(a, b int) bool { return a == b }))
	maps.Copy(m2, map[string]int{"z": 26})
	maps.Insert(m2, maps.All(map[string]int{"y": 25}))
	fmt.Println(m2, maps.Clone(map[int]int(nil)) == nil)
	for _, s := range []string{"", "a", "a\nb\n", "x,y,,z", " p  q ", "世 界"} {
		for l := range strings.Lines(s) {
			fmt.Printf("%q ", l)
		}
		for l := range strings.SplitSeq(s, ",") {
			fmt.Printf("%q ", l)
		}
		for l := range strings.SplitSeq(s, "") {
			fmt.Printf("%q ", l)
		}
		for l := range strings.SplitAfterSeq(s, ",") {
			fmt.Printf("%q ", l)
		}
		for l := range strings.FieldsSeq(s) {
			fmt.Printf("%q ", l)
		}
		for l := range strings.FieldsFuncSeq(s, unicode.IsPunct) {
			fmt.Printf("%q ", l)
		}
		for l := range bytes.Lines([]byte(s)) {
			fmt.Printf("%q%d ", l, cap(l))
		}
		for l := range bytes.SplitSeq([]byte(s), []byte(",")) {
			fmt.Printf("%q%d ", l, cap(l))
		}
		for l := range bytes.SplitAfterSeq([]byte(s), nil) {
			fmt.Printf("%q%d ", l, cap(l))
		}
		for l := range bytes.FieldsSeq([]byte(s)) {
			fmt.Printf("%q%d ", l, cap(l))
		}
		for l := range bytes.FieldsFuncSeq([]byte(s), unicode.IsPunct) {
			fmt.Printf("%q%d ", l, cap(l))
		}
		fmt.Println()
	}
	once := strings.Lines("1\n2\n3\n")
	for l := range once {
		fmt.Printf("%q ", l)
		break
	}
	for l := range once {
		fmt.Printf("%q ", l)
	}
	fmt.Println(slices.Collect(once))
	err := fmt.Errorf("wrap: %w", errors.Join(errors.New("x"), myErr{3}))
	fmt.Println(errors.AsType[myErr](err))
	fmt.Println(errors.AsType[*fs.PathError](err))
	fmt.Println(errors.AsType[myErr](asErr{}))
	
	fmt.Println(errors.AsType[myErr](nil))
	sort.Slice(ps, func(i, j int) bool { return ps[i].name < ps[j].name })
	sort.Sort(sort.Reverse(sort.StringSlice(n)))
	fmt.Println(ps[:5], n)
}
