package main

import (
	"fmt"
	"strings"
)

func main() {
	s := "the quick brown fox jumps over the lazy dog"
	fmt.Println(strings.Contains(s, "fox"), strings.Index(s, "the"), strings.LastIndex(s, "the"), strings.IndexByte(s, 'z'))
	fmt.Println(strings.Count(s, "o"), strings.Count("abc", ""), strings.HasPrefix(s, "the "), strings.HasSuffix(s, "cat"))
	f := strings.Fields("  a b   c\t\nd ")
	fmt.Println(len(f), f, strings.Join(f, "-"))
	fmt.Println(strings.Split("a,b,,c", ","), len(strings.Split("a,b,,c", ",")), strings.SplitN("a:b:c", ":", 2), strings.Split("xyz", ""))
	fmt.Println(strings.ToUpper("héllo"), strings.ToLower("ABC"), strings.Title("go lang"))
	fmt.Printf("%q %q %q\n", strings.TrimSpace("  x \n"), strings.Trim("--x--", "-"), strings.TrimLeft("aabc", "ab"))
	fmt.Println(strings.TrimPrefix("prefix-x", "prefix-"), strings.TrimSuffix("a.go", ".go"), strings.TrimRight("12300", "0"))
	fmt.Println(strings.Replace("aaaa", "a", "b", 2), strings.ReplaceAll("aaaa", "aa", "b"), strings.Repeat("=", 5))
	fmt.Println(strings.EqualFold("Go", "GO"), strings.Compare("a", "b"), strings.ContainsRune("abc", 'b'), strings.ContainsAny("abc", "xyzc"))
	before, after, ok := strings.Cut("key=value", "=")
	fmt.Println(before, after, ok)
	fmt.Println(strings.Map(func(r rune) rune {
		if r == 'a' {
			return 'A'
		}
		if r == 'x' {
			return -1
		}
		return r
	}, "banana xx"))
	fmt.Println(strings.IndexFunc("abc1", func(r rune) bool { return r >= '0' && r <= '9' }), strings.IndexAny("golang", "ny"), strings.IndexRune("chicken", 'k'))
}
