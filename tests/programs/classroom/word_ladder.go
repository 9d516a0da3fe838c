package main

import (
	"fmt"
	"os"
	"slices"
	"strings"
)

var dict = strings.Fields("cold cord card ward warm word worm corm wart cart care bare hold bold")

func differ(a, b string) (n int) {
	for i := range a {
		if a[i] != b[i] {
			n++
		}
	}
	return
}

func ladder(from, to string) []string {
	prev := map[string]string{from: ""}
	for queue := []string{from}; len(queue) > 0; queue = queue[1:] {
		w := queue[0]
		if w == to {
			var path []string
			for ; w != ""; w = prev[w] {
				path = append(path, w)
			}
			slices.Reverse(path)
			return path
		}
		for _, next := range dict {
			if _, seen := prev[next]; !seen && len(next) == len(w) && differ(next, w) == 1 {
				prev[next] = w
				queue = append(queue, next)
			}
		}
	}
	return nil
}

func soundex(s string) string {
	const codes = "01230120022455012623010202"
	out := []byte(strings.ToUpper(s[:1]))
	last := codes[out[0]-'A']
	for _, r := range strings.ToUpper(s[1:]) {
		if r < 'A' || r > 'Z' {
			continue
		}
		c := codes[r-'A']
		if c != '0' && c != last {
			out = append(out, c)
		}
		if r != 'H' && r != 'W' {
			last = c
		}
	}
	return string(append(out, "000"...)[:4])
}

func levenshtein(a, b string) int {
	x, y := []rune(a), []rune(b)
	row := make([]int, len(y)+1)
	for j := range row {
		row[j] = j
	}
	for i, r := range x {
		diag := row[0]
		row[0] = i + 1
		for j, s := range y {
			cost := diag
			if r != s {
				cost = 1 + min(diag, row[j], row[j+1])
			}
			diag, row[j+1] = row[j+1], cost
		}
	}
	return row[len(y)]
}

func suggest(w string) (out []string) {
	type scored struct {
		string
		int
	}
	var all []scored
	for _, d := range dict {
		all = append(all, scored{d, levenshtein(w, d)})
	}
	slices.SortStableFunc(all, func(a, b scored) int { return a.int - b.int })
	for _, s := range all[:3] {
		out = append(out, fmt.Sprintf("%s/%d", s.string, s.int))
	}
	return
}

func main() {
	fmt.Println(strings.Join(ladder("cold", "warm"), " → "))
	fmt.Println(ladder("cold", "zzzz"), ladder("bare", "bare"), len(ladder("bold", "wart")))
	for _, n := range []string{"Robert", "Rupert", "Rubin", "Ashcraft", "Tymczak", "Pfister", "A"} {
		fmt.Print(soundex(n), " ")
	}
	fmt.Println()
	fmt.Println(levenshtein("kitten", "sitting"), levenshtein("", "abc"), levenshtein("größe", "grosse"), suggest("wrad"))
	defer func() {
		r := recover()
		fmt.Println(r)
		os.Exit(levenshtein(fmt.Sprint(r), "runtime"))
	}()
	soundex("")
}
