package main

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
)

type person struct {
	name string
	age  int
}

func main() {
	s := []int{3, 1, 4, 1, 5, 9, 2, 6}
	t := slices.Clone(s)
	slices.Sort(t)
	fmt.Println(s, t, slices.IsSorted(t), slices.Contains(s, 9), slices.Index(s, 4), slices.Max(s), slices.Min(s))
	i, ok := slices.BinarySearch(t, 5)
	fmt.Println(i, ok, slices.Compact(slices.Clone(t)), slices.Equal(s, t), slices.Compare([]int{1, 2}, []int{1, 3}))
	t = slices.Insert(t, 2, 100, 200)
	fmt.Println(t, len(t))
	t = slices.Delete(t, 0, 2)
	fmt.Println(t, len(t), t[:cap(t)][len(t):len(t)+1])
	t = slices.Replace(t, 0, 2, 7)
	fmt.Println(t, slices.IndexFunc(t, func(x int) bool { return x > 5 }), slices.ContainsFunc(t, func(x int) bool { return x < 0 }))
	t = slices.DeleteFunc(t, func(x int) bool { return x%2 == 0 })
	fmt.Println(t, len(slices.Grow([]int{}, 10)), cap(slices.Clip(t)))
	ps := []person{{"bob", 30}, {"al", 25}, {"cy", 30}, {"di", 25}}
	slices.SortStableFunc(ps, func(a, b person) int { return cmp.Compare(b.age, a.age) })
	fmt.Println(ps)
	slices.SortFunc(ps, func(a, b person) int {
		return cmp.Or(cmp.Compare(a.age, b.age), -strings.Compare(a.name, b.name))
	})
	fmt.Println(ps, slices.MinFunc(ps, func(a, b person) int { return cmp.Compare(a.name, b.name) }))
	m := map[string]int{"a": 1, "b": 2}
	n := maps.Clone(m)
	n["c"] = 3
	fmt.Println(maps.Equal(m, n), len(m), slices.Sorted(maps.Keys(n)))
	maps.DeleteFunc(n, func(k string, v int) bool { return v < 3 })
	maps.Copy(m, n)
	fmt.Println(n, m)
	maps.Insert(m, maps.All(map[string]int{"z": 26}))
	for _, k := range slices.Sorted(maps.Keys(m)) {
		fmt.Print(k, m[k], " ")
	}
	fmt.Println()
	idx := maps.Collect(slices.All([]string{"x", "y"}))
	fmt.Println(idx, slices.Collect(slices.Values([]int{1, 2})), slices.AppendSeq([]int{0}, slices.Values(s[:2])))
	for c := range slices.Chunk(s, 3) {
		fmt.Print(c)
	}
	fmt.Println(slices.Repeat([]string{"ab"}, 2), slices.Concat(s[:1], s[7:]))
	func() {
		defer func() { fmt.Println(recover()) }()
		slices.Max([]int{})
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		slices.Insert(s, 100, 1)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		slices.Delete(s, 5, 2)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		for range slices.Chunk(s, 0) {
		}
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		slices.Repeat(s, -1)
	}()
	a := []int{1, 2, 3, 4}
	b := a[:2]
	b = slices.Insert(b, 1, 9)
	fmt.Println(a, b)
	pp := []*int{new(1), new(2), new(3)}
	qq := slices.Delete(pp, 0, 1)
	fmt.Println(len(qq), pp[2] == nil, *qq[0])
	words := strings.Fields("the cat the dog the end")
	freq := map[string]int{}
	for _, w := range words {
		freq[w]++
	}
	top := slices.SortedFunc(maps.Keys(freq), func(a, b string) int {
		return cmp.Or(cmp.Compare(freq[b], freq[a]), cmp.Compare(a, b))
	})
	fmt.Println(top, cmp.Compare(1.5, 2), cmp.Or("", "dflt"), cmp.Less("b", "a"))
}
