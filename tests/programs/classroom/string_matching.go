package main

import (
	"fmt"
	"strings"
)

func failure(p string) []int {
	f := make([]int, len(p))
	for i, k := 1, 0; i < len(p); i++ {
		for k > 0 && p[i] != p[k] {
			k = f[k-1]
		}
		if p[i] == p[k] {
			k++
		}
		f[i] = k
	}
	return f
}

func kmp(text, p string) (at []int) {
	f, k := failure(p), 0
	for i := range len(text) {
		for k > 0 && text[i] != p[k] {
			k = f[k-1]
		}
		if text[i] == p[k] {
			k++
		}
		if k == len(p) {
			at = append(at, i-k+1)
			k = f[k-1]
		}
	}
	return
}

func rabinKarp(text, p string) (at []int, collisions int) {
	const base, mod = 256, 101
	n := len(p)
	if n > len(text) {
		return
	}
	high := 1
	for range n - 1 {
		high = high * base % mod
	}
	var h, want int
	for i := 0; i < n; i++ {
		h = (h*base + int(text[i])) % mod
		want = (want*base + int(p[i])) % mod
	}
	for i := 0; ; i++ {
		if h == want {
			if text[i:i+n] == p {
				at = append(at, i)
			} else {
				collisions++
			}
		}
		if i+n >= len(text) {
			return
		}
		h = ((h-int(text[i])*high)*base + int(text[i+n])) % mod
		if h < 0 {
			h += mod
		}
	}
}

func boyerMooreHorspool(text, p string) []int {
	var skip [256]int
	for i := range skip {
		skip[i] = len(p)
	}
	for i := 0; i < len(p)-1; i++ {
		skip[p[i]] = len(p) - 1 - i
	}
	var at []int
	for i := 0; i+len(p) <= len(text); i += skip[text[i+len(p)-1]] {
		if strings.HasPrefix(text[i:], p) {
			at = append(at, i)
		}
	}
	return at
}

func zFunction(s string) []int {
	z := make([]int, len(s))
	for i, l, r := 1, 0, 0; i < len(s); i++ {
		if i < r {
			z[i] = min(r-i, z[i-l])
		}
		for i+z[i] < len(s) && s[z[i]] == s[i+z[i]] {
			z[i]++
		}
		if i+z[i] > r {
			l, r = i, i+z[i]
		}
	}
	return z
}

func palindrome(s string) (best string) {
	for c := range s {
		for _, w := range [2]int{0, 1} {
			l, r := c, c+w
			for l >= 0 && r < len(s) && s[l] == s[r] {
				l--
				r++
			}
			if r-l-1 > len(best) {
				best = s[l+1 : r]
			}
		}
	}
	return
}

func main() {
	cases := []struct{ text, pattern string }{
		{"abababcababab", "abab"}, {"aaaaa", "aa"}, {"hello world", "lo w"}, {"short", "longer pattern"}, {"日本語日本", "日本"},
	}
	for _, c := range cases {
		rk, collisions := rabinKarp(c.text, c.pattern)
		fmt.Println(c.pattern, kmp(c.text, c.pattern), rk, collisions, boyerMooreHorspool(c.text, c.pattern), strings.Index(c.text, c.pattern), strings.Count(c.text, c.pattern))
	}
	fmt.Println(failure("aabaaab"), zFunction("aabxaab"))
	fmt.Printf("%q %q %q\n", palindrome("forgeeksskeegfor"), palindrome("banana"), palindrome(""))
	kmp("x", "")
}
