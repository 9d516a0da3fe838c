package main

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"text/tabwriter"
	"unicode"
)

const text = `The quick brown fox jumps over the lazy dog. The dog sleeps;
the fox doesn't. "Why?", asked the Dog — nobody knew.

Über straße 世界 über, naïve café: the end.`

type counts map[string]int

func read(r io.Reader) (counts, int, error) {
	c := counts{}
	lines := 0
	sc := bufio.NewScanner(r)
	for sc.Scan() {
		lines++
		for _, w := range strings.FieldsFunc(sc.Text(), func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' }) {
			c[strings.ToLower(w)]++
		}
	}
	return c, lines, sc.Err()
}

func main() {
	c, lines, err := read(strings.NewReader(text))
	fmt.Println(len(c), lines, err)
	type pair struct {
		word string
		n    int
	}
	var ps []pair
	for w, n := range c {
		ps = append(ps, pair{w, n})
	}
	slices.SortFunc(ps, func(a, b pair) int { return cmp.Or(cmp.Compare(b.n, a.n), cmp.Compare(a.word, b.word)) })
	w := tabwriter.NewWriter(os.Stdout, 4, 0, 2, ' ', tabwriter.AlignRight|tabwriter.Debug)
	defer w.Flush()
	fmt.Fprintln(w, "word\tcount\tlength\t")
	for _, p := range ps[:8] {
		fmt.Fprintf(w, "%s\t%d\t%d\t\n", p.word, p.n, len([]rune(p.word)))
	}
	letters := [26]int{}
	br := bufio.NewReader(strings.NewReader(text))
	for {
		r, _, err := br.ReadRune()
		if err == io.EOF {
			break
		}
		if r = unicode.ToLower(r); r >= 'a' && r <= 'z' {
			letters[r-'a']++
		}
	}
	for i, n := range letters {
		if n > 9 {
			fmt.Printf("%c %s\n", 'a'+i, strings.Repeat("*", n))
		}
	}
}
