package main

import (
	"fmt"
	"sort"
	"strings"
)

func index(lines []string) map[string][]int {
	idx := make(map[string][]int, 16)
	for n, line := range lines {
		for _, w := range strings.Fields(line) {
			w = strings.ToLower(w)
			l := idx[w]
			if len(l) == 0 || l[len(l)-1] != n+1 {
				idx[w] = append(l, n+1)
			}
		}
	}
	return idx
}

func invert(m map[string]int) map[int][]string {
	out := map[int][]string{}
	for k, v := range m {
		out[v] = append(out[v], k)
	}
	for _, v := range out {
		sort.Strings(v)
	}
	return out
}

func main() {
	idx := index([]string{"The cat sat", "on the mat the end", "Cat and mat"})
	words := make([]string, 0, len(idx))
	for w := range idx {
		words = append(words, w)
	}
	sort.Strings(words)
	for _, w := range words {
		fmt.Print(w, idx[w], " ")
	}
	fmt.Println()
	fmt.Println(idx)
	fmt.Println(invert(map[string]int{"a": 1, "b": 2, "c": 1, "d": 3}))
	anag := map[[26]int][]string{}
	for _, w := range []string{"eat", "tea", "tan", "ate", "nat", "bat"} {
		var k [26]int
		for _, c := range w {
			k[c-'a']++
		}
		anag[k] = append(anag[k], w)
	}
	var groups []string
	for _, g := range anag {
		groups = append(groups, strings.Join(g, "+"))
	}
	sort.Strings(groups)
	fmt.Println(groups)
}
