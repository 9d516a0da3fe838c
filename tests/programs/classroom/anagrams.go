package main

import (
	"fmt"
	"slices"
	"sort"
	"strings"
)

type runes []rune

func (r runes) Len() int           { return len(r) }
func (r runes) Less(i, j int) bool { return r[i] < r[j] }
func (r runes) Swap(i, j int)      { r[i], r[j] = r[j], r[i] }

func signature(s string) string {
	r := runes(strings.ToLower(s))
	sort.Sort(r)
	return string(r)
}

type counts [26]uint8

func letters(s string) (c counts) {
	for _, b := range []byte(s) {
		if b |= 0x20; 'a' <= b && b <= 'z' {
			c[b-'a']++
		}
	}
	return
}

func group[K comparable, T any](items []T, key func(T) K) (map[K][]T, []K) {
	m := make(map[K][]T)
	var order []K
	for _, it := range items {
		k := key(it)
		if _, ok := m[k]; !ok {
			order = append(order, k)
		}
		m[k] = append(m[k], it)
	}
	return m, order
}

func isPalindrome(s string) bool {
	r := []rune(s)
	for i, j := 0, len(r)-1; i < j; i, j = i+1, j-1 {
		if r[i] != r[j] {
			return false
		}
	}
	return true
}

func reverseWords(s string) string {
	w := strings.Fields(s)
	slices.Reverse(w)
	return strings.Join(w, " ")
}

func main() {
	words := strings.Fields("Listen silent enlist google elgoog abc cab bca tin nit über rebü")
	m, order := group(words, signature)
	for _, k := range order {
		if len(m[k]) > 1 {
			fmt.Printf("%-8s %v\n", k, m[k])
		}
	}
	byCount, keys := group(words, letters)
	fmt.Println(len(byCount), len(keys), byCount[letters("tabc")], byCount[letters("bac")])
	first := letters("banana")
	fmt.Println(first[:3], letters("a") == letters("A"))
	lens, ls := group(words, func(s string) int { return len(s) })
	slices.Sort(ls)
	for _, l := range ls {
		fmt.Print(l, lens[l], " ")
	}
	fmt.Println()
	for _, p := range []string{"", "level", "reliefpfeiler", "été", "no"} {
		fmt.Print(isPalindrome(p), " ")
	}
	fmt.Println()
	fmt.Printf("%q\n", reverseWords("  the sky\tis \n blue "))
	vowels, rest := 0, 0
	for _, r := range "Programmieren ist schön" {
		switch r {
		case 'a', 'e', 'i', 'o', 'u', 'ö':
			vowels++
		case ' ':
		default:
			rest++
		}
	}
	fmt.Println(vowels, rest)
	pairs, _ := group([][2]int{{1, 2}, {2, 1}, {3, 3}, {0, 3}}, func(p [2]int) any {
		if p[0] == p[1] {
			return "equal"
		}
		return p[0] + p[1]
	})
	fmt.Println(pairs)
}
