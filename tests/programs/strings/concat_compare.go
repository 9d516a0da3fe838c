package main

import "fmt"

func repeat(s string, n int) string {
	out := ""
	for range n {
		out += s
	}
	return out
}

func cmp(a, b string) string {
	switch {
	case a < b:
		return a + "<" + b
	case a > b:
		return a + ">" + b
	}
	return a + "=" + b
}

func main() {
	fmt.Println(repeat("ab", 3), repeat("", 10) == "", len(repeat("世", 4)))
	fmt.Println(cmp("a", "b"), cmp("b", "a"), cmp("", ""), cmp("", "a"), cmp("abc", "abd"), cmp("ab", "abc"), cmp("Z", "a"))
	fmt.Println("é" > "z", "\xff" > "世", "a"+"b" == "ab", "x" != "y")
	s := "start"
	t := s
	s += "!"
	fmt.Println(s, t)
	parts := []string{"one", "two", "three"}
	joined := parts[0]
	for _, p := range parts[1:] {
		joined = joined + ", " + p
	}
	fmt.Println(joined, len(joined))
	fmt.Println(min("b", "a", "c"), max("b", "abc"))
	var empty string
	fmt.Println(empty == "", len(empty), empty+"x"+empty)
}
