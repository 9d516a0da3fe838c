package main

import (
	"bufio"
	"cmp"
	"fmt"
	"maps"
	"slices"
	"sort"
	"strings"
	"unicode"
)

const text = `It was the best of times, it was the worst of times,
it was the age of wisdom, it was the age of foolishness...
It's "Über-cool"; über alles — naïve café, Café!
	Tabs	and  spaces.`

type pair struct {
	word string
	n    int
}

func count(s string) map[string]int {
	freq := make(map[string]int)
	for _, w := range strings.FieldsFunc(strings.ToLower(s), func(r rune) bool {
		return !unicode.IsLetter(r) && r != '\''
	}) {
		freq[w]++
	}
	return freq
}

func main() {
	freq := count(text)
	pairs := make([]pair, 0, len(freq))
	for w, n := range freq {
		pairs = append(pairs, pair{w, n})
	}
	sort.Slice(pairs, func(i, j int) bool {
		if pairs[i].n != pairs[j].n {
			return pairs[i].n > pairs[j].n
		}
		return pairs[i].word < pairs[j].word
	})
	for i, p := range pairs[:5] {
		fmt.Printf("%d. %-8s %3d %s\n", i+1, p.word, p.n, strings.Repeat("█", p.n))
	}

	keys := slices.SortedFunc(maps.Keys(freq), func(a, b string) int {
		return cmp.Or(-cmp.Compare(len(a), len(b)), strings.Compare(a, b))
	})
	fmt.Println(keys[:4], len(keys))

	sc := bufio.NewScanner(strings.NewReader(text))
	for n := 1; sc.Scan(); n++ {
		line := sc.Text()
		fields := strings.Fields(line)
		fmt.Printf("%2d %3d bytes %3d runes %2d words %q\n", n, len(line), len([]rune(line)), len(fields), fields[len(fields)-1])
	}
	words := bufio.NewScanner(strings.NewReader(text))
	words.Split(bufio.ScanWords)
	longest, total := "", 0
	for words.Scan() {
		total++
		if w := words.Text(); len(w) > len(longest) {
			longest = w
		}
	}
	fmt.Println(total, longest)

	letters := map[rune]int{}
	var order []rune
	for _, r := range text {
		if unicode.IsUpper(r) {
			if letters[r] == 0 {
				order = append(order, r)
			}
			letters[r]++
		}
	}
	for _, r := range order {
		fmt.Printf("%c=%d ", r, letters[r])
	}
	fmt.Println()
	byLen := map[int][]string{}
	for w := range freq {
		byLen[len(w)] = append(byLen[len(w)], w)
	}
	for _, ws := range byLen {
		slices.Sort(ws)
	}
	fmt.Println(byLen)
	fmt.Println(strings.Title("old method"), strings.ToTitle("ǆ ß"), strings.EqualFold("Straße", "STRASSE"), strings.EqualFold("Σ", "ς"))
}
