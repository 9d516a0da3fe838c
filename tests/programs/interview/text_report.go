package main

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"text/tabwriter"
	"unicode"
)

type stat struct {
	word  string
	count int
	lines []int
}

const text = `It was the best of times, it was the worst of times,
it was the age of wisdom, it was the age of foolishness;
"it's" a far, far better thing -- that I do.`

func count(s string) map[string]*stat {
	m := make(map[string]*stat)
	for n, line := range strings.Split(s, "\n") {
		for _, w := range strings.FieldsFunc(strings.ToLower(line), func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' }) {
			st, ok := m[w]
			if !ok {
				st = &stat{word: w}
				m[w] = st
			}
			st.count++
			if l := len(st.lines); l == 0 || st.lines[l-1] != n+1 {
				st.lines = append(st.lines, n+1)
			}
		}
	}
	return m
}

func wrap(s string, width int) (out []string) {
	var line strings.Builder
	for _, w := range strings.Fields(s) {
		if line.Len() > 0 && line.Len()+1+len(w) > width {
			out = append(out, line.String())
			line.Reset()
		}
		if line.Len() > 0 {
			line.WriteByte(' ')
		}
		line.WriteString(w)
	}
	return append(out, line.String())
}

func caesar(s string, k rune) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r >= 'a' && r <= 'z':
			return 'a' + (r-'a'+k+26)%26
		case r >= 'A' && r <= 'Z':
			return 'A' + (r-'A'+k+26)%26
		}
		return r
	}, s)
}

func rle(s string) (out string) {
	rs := []rune(s)
	for i := 0; i < len(rs); {
		j := i
		for j < len(rs) && rs[j] == rs[i] {
			j++
		}
		out += fmt.Sprintf("%d%c", j-i, rs[i])
		i = j
	}
	return
}

func palindrome(s string) bool {
	var rs []rune
	for _, r := range s {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			rs = append(rs, unicode.ToLower(r))
		}
	}
	for i := range len(rs) / 2 {
		if rs[i] != rs[len(rs)-1-i] {
			return false
		}
	}
	return true
}

func levenshtein(a, b string) int {
	ra, rb := []rune(a), []rune(b)
	prev := make([]int, len(rb)+1)
	for j := range prev {
		prev[j] = j
	}
	for i := range ra {
		cur := append(make([]int, 0, len(prev)), i+1)
		for j := range rb {
			c := 1
			if ra[i] == rb[j] {
				c = 0
			}
			cur = append(cur, min(prev[j]+c, prev[j+1]+1, cur[j]+1))
		}
		prev = cur
	}
	return prev[len(rb)]
}

func main() {
	var all []*stat
	for _, s := range count(text) {
		all = append(all, s)
	}
	slices.SortFunc(all, func(a, b *stat) int {
		if a.count != b.count {
			return b.count - a.count
		}
		return strings.Compare(a.word, b.word)
	})
	w := tabwriter.NewWriter(os.Stdout, 4, 0, 1, '.', 0)
	fmt.Fprintf(w, "word\tn\tlines\n")
	for _, s := range all[:6] {
		fmt.Fprintf(w, "%s\t%d\t%v\n", s.word, s.count, s.lines)
	}
	w.Flush()
	for i, l := range wrap(text, 24) {
		fmt.Printf("%2d|%-24s|%24s|\n", i, l, l)
	}
	enc := caesar("Hello, Wörld", 3)
	fmt.Println(enc, caesar(enc, -3), rle("aaabccддд"), palindrome("A man, a plan, a canal: Panama!"), palindrome("ab"))
	fmt.Println(levenshtein("kitten", "sitting"), levenshtein("", "abc"), levenshtein("é", "e"))
	fmt.Printf("%s\n", strings.Repeat("=-", 10))
	fmt.Printf("%-10.3s|%10q|%+v\n", "truncate", "q", all[0].lines)
	fmt.Println(strings.Title("hello wOrld"), strings.ToTitle("x"), strings.LastIndex("go gopher", "go"), strings.IndexAny("golang", "ny"), strings.IndexFunc("abc1", unicode.IsDigit), strings.ContainsRune("abc", 'b'), strings.TrimRight("abc...", "."), strings.Index("chicken", "dmr"))
	r := strings.NewReader("héllo")
	b, _ := r.ReadByte()
	ch, sz, err := r.ReadRune()
	fmt.Println(b, string(ch), sz, err, r.Len(), r.Size())
	fmt.Println(strings.SplitAfter("a,b,c", ","), strings.EqualFold("Go", "GO"), strings.HasSuffix("amigo", "go"), strings.ToValidUTF8("a\xffb", "?"), strings.ReplaceAll("oink oink", "k", "ky"), strings.Replace("aaaa", "a", "b", 2))
}
