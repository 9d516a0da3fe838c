package main

import "fmt"

func clean(s string) []rune {
	var out []rune
	for _, r := range s {
		switch {
		case r >= 'A' && r <= 'Z':
			out = append(out, r+'a'-'A')
		case r >= 'a' && r <= 'z', r > 127:
			out = append(out, r)
		}
	}
	return out
}

func isPalindrome(s string) bool {
	r := clean(s)
	for i, j := 0, len(r)-1; i < j; i, j = i+1, j-1 {
		if r[i] != r[j] {
			return false
		}
	}
	return true
}

func reverse(s string) string {
	r := []rune(s)
	for i, j := 0, len(r)-1; i < j; i, j = i+1, j-1 {
		r[i], r[j] = r[j], r[i]
	}
	return string(r)
}

func main() {
	for _, s := range []string{"", "a", "ab", "A man, a plan, a canal: Panama", "été", "日本日", "Go"} {
		fmt.Printf("%q %t %q\n", s, isPalindrome(s), reverse(s))
	}
}
