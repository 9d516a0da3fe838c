// The library's generic functions and iterators on a program's own types.
package main

import (
	"cmp"
	"fmt"
	"iter"
	"maps"
	"slices"
	"sort"
	"strings"
	"sync"
	"sync/atomic"
)

type P struct {
	name string
	age  int
}

func evens(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := 0; i < n; i += 2 {
			if !yield(i) {
				return
			}
		}
	}
}

func main() {
	ps := []P{{"bob", 3}, {"al", 9}, {"cy", 3}}
	slices.SortFunc(ps, func(a, b P) int {
		return cmp.Or(cmp.Compare(a.age, b.age), strings.Compare(a.name, b.name))
	})
	fmt.Println(ps)
	m := map[string]int{"x": 1, "y": 2, "z": 3}
	keys := slices.Sorted(maps.Keys(m))
	fmt.Println(keys, slices.Max(slices.Collect(maps.Values(m))))
	for i, v := range slices.Backward(keys) {
		fmt.Print(i, v, " ")
	}
	for v := range evens(7) {
		fmt.Print(v, " ")
	}
	fmt.Println(slices.Index(keys, "y"), slices.Contains(keys, "q"))
	i, found := slices.BinarySearchFunc(ps, 9, func(p P, age int) int { return p.age - age })
	fmt.Println(i, found, min(3, 1, 2), sort.IsSorted(sort.IntSlice([]int{1, 2})))
	var p atomic.Pointer[P]
	p.Store(&ps[0])
	fmt.Println(p.Load().name)
	f := sync.OnceValue(func() int { fmt.Println("once"); return 4 })
	fmt.Println(f(), f())
	fmt.Println(slices.Insert([]int{1, 4}, 1, 2, 3), slices.Compact([]int{1, 1, 2}), slices.Equal([]int{1}, []int{1}))
	for ch := range slices.Chunk([]int{1, 2, 3, 4, 5}, 2) {
		fmt.Print(ch)
	}
	fmt.Println()
	type set = map[string]struct{}
	s := set{"a": {}}
	maps.Copy(s, set{"b": {}})
	fmt.Println(len(s), maps.Equal(s, maps.Clone(s)))
	for w := range strings.SplitSeq("a,b,c", ",") {
		fmt.Print(w, ";")
	}
	fmt.Println()
}
