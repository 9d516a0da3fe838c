package main

import "fmt"

func kind(s string) string {
	switch s {
	case "":
		return "empty"
	case "a", "e", "i", "o", "u":
		return "vowel"
	case "y":
		return "sometimes"
	}
	switch c := s[0]; {
	case len(s) > 1:
		return "long"
	case c >= '0' && c <= '9':
		return "digit"
	case c == ' ':
		return "space"
	default:
		return "other:" + s
	}
}

func parity(b byte) string { return map[bool]string{true: "even", false: "odd"}[b%2 == 0] }

func main() {
	for _, s := range []string{"", "a", "y", "x", "xx", "5", " ", "u"} {
		fmt.Print(kind(s), " ")
	}
	fmt.Println()
	s := "az09"
	for i := range len(s) {
		fmt.Print(s[i], "=", parity(s[i]), " ")
	}
	fmt.Println()
	counts := [256]int{}
	for i := 0; i < len("mississippi"); i++ {
		counts["mississippi"[i]]++
	}
	for c, n := range counts {
		if n > 0 {
			fmt.Printf("%c%d", c, n)
		}
	}
	fmt.Println()
}
