package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

type user struct {
	name string
	age  int
}

func main() {
	a := []int{3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5}
	b := slices.Clone(a)
	slices.Sort(b)
	fmt.Println(a, b, slices.IsSorted(b), slices.Compact(slices.Clone(b)))
	fmt.Println(slices.Index(a, 5), slices.Contains(a, 7), slices.Min(a), slices.Max(a), slices.Equal(a, b))
	fmt.Println(slices.BinarySearch(b, 5))
	fmt.Println(slices.Insert([]string{"a", "d"}, 1, "b", "c"), slices.Delete([]int{0, 1, 2, 3, 4}, 1, 3))
	fmt.Println(slices.Replace([]int{1, 2, 3, 4}, 1, 3, 7, 8, 9), slices.Concat([]int{1}, nil, []int{2, 3}))
	fmt.Println(slices.Compare([]int{1, 2}, []int{1, 3}), slices.Compare([]int{1, 2}, []int{1}), slices.Repeat([]string{"x", "y"}, 2))
	r := slices.Clone(a)
	slices.Reverse(r)
	fmt.Println(r, slices.DeleteFunc(r, func(n int) bool { return n%2 == 1 }), r)
	us := []user{{"bob", 30}, {"al", 25}, {"cy", 30}, {"di", 25}}
	slices.SortStableFunc(us, func(x, y user) int { return cmp.Compare(x.age, y.age) })
	fmt.Println(us)
	slices.SortFunc(us, func(x, y user) int { return -cmp.Compare(x.name, y.name) })
	fmt.Println(us, slices.IndexFunc(us, func(u user) bool { return u.age < 30 }))
	i, ok := slices.BinarySearchFunc(b, 4, func(e, t int) int { return e - t })
	fmt.Println(i, ok, slices.MinFunc(us, func(x, y user) int { return cmp.Compare(len(x.name), len(y.name)) }))
	for i, v := range slices.Backward([]string{"x", "y"}) {
		fmt.Print(i, v, " ")
	}
	for c := range slices.Chunk(a, 4) {
		fmt.Print(c, len(c), cap(c), " ")
	}
	fmt.Println()
	fmt.Println(slices.Collect(slices.Values(a[:3])), slices.Sorted(slices.Values(a)), slices.AppendSeq([]int{0}, slices.Values(a[8:])))
	g := slices.Grow([]int{1}, 10)
	fmt.Println(len(g), cap(g) >= 11, cap(slices.Clip(g)), slices.Clone([]int(nil)) == nil, len(slices.Clone([]int{})))
	fmt.Println(slices.EqualFunc([]string{"A"}, []string{"a"}, strings.EqualFold), slices.CompactFunc([]string{"a", "A", "b"}, strings.EqualFold))
	fmt.Println(cmp.Compare(1, 2), cmp.Less("b", "a"), cmp.Or(0, 0, 3), cmp.Or("", "x"))
	func() {
		defer func() { fmt.Println(recover()) }()
		slices.Max([]int{})
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		slices.Chunk([]int{1}, 0)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		slices.Grow([]int{1}, -1)
	}()
	fmt.Println(slices.Insert(a, 12, 1))
}
