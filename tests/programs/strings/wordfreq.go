package main

import (
	"fmt"
	"sort"
	"strings"
)

type entry struct {
	word string
	n    int
}

func count(text string) []entry {
	m := make(map[string]int)
	for _, w := range strings.Fields(text) {
		w = strings.ToLower(strings.Trim(w, ".,!?"))
		if w != "" {
			m[w]++
		}
	}
	var es []entry
	for w, n := range m {
		es = append(es, entry{w, n})
	}
	sort.Slice(es, func(i, j int) bool {
		if es[i].n != es[j].n {
			return es[i].n > es[j].n
		}
		return es[i].word < es[j].word
	})
	return es
}

func main() {
	text := "It was the best of times, it was the worst of times. Times change! Do they?"
	for i, e := range count(text) {
		if i == 6 {
			break
		}
		fmt.Printf("%-6s %s %d\n", e.word, strings.Repeat("#", e.n), e.n)
	}
}
