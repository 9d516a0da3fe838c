package main

import (
	"fmt"
	"sort"
)

func filter(s []int, keep func(int) bool) []int {
	out := s[:0]
	for _, v := range s {
		if keep(v) {
			out = append(out, v)
		}
	}
	return out
}

func dedup(s []int) []int {
	if len(s) == 0 {
		return s
	}
	w := 1
	for r := 1; r < len(s); r++ {
		if s[r] != s[w-1] {
			s[w] = s[r]
			w++
		}
	}
	return s[:w]
}

func chunk(s []int, n int) (out [][]int) {
	for n < len(s) {
		s, out = s[n:], append(out, s[:n:n])
	}
	return append(out, s)
}

func reverse(s []int) {
	for i, j := 0, len(s)-1; i < j; i, j = i+1, j-1 {
		s[i], s[j] = s[j], s[i]
	}
}

func main() {
	s := []int{5, 3, 5, 1, 3, 3, 9, 2}
	f := filter(s, func(v int) bool { return v != 3 })
	fmt.Println(f, s)
	sort.Ints(f)
	fmt.Println(dedup(f), f)
	c := chunk([]int{1, 2, 3, 4, 5, 6, 7}, 3)
	c[0] = append(c[0], 100)
	fmt.Println(c, len(c))
	x := []int{1, 2, 3}
	reverse(x[:2])
	reverse(x)
	fmt.Println(x)
	words := []string{"pear", "fig", "apple", "kiwi"}
	sort.Slice(words, func(i, j int) bool {
		return len(words[i]) < len(words[j]) || len(words[i]) == len(words[j]) && words[i] < words[j]
	})
	fmt.Println(words)
	sort.Sort(sort.Reverse(sort.StringSlice(words)))
	fmt.Println(words, sort.SearchInts([]int{1, 3, 5}, 4))
}
