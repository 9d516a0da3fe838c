package main

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

func reverse(s string) string {
	r := []rune(s)
	for i, j := 0, len(r)-1; i < j; i, j = i+1, j-1 {
		r[i], r[j] = r[j], r[i]
	}
	return string(r)
}

type MyBytes []byte
type MyRune rune

func main() {
	s := "a\xffé\xe2\x82世\U0001F600\xed\xa0\x80"
	for i, r := range s {
		fmt.Printf("%d:%U(%d) ", i, r, utf8.RuneLen(r))
	}
	fmt.Println(len(s), utf8.RuneCountInString(s), utf8.ValidString(s))
	fmt.Println([]rune(s), []byte(s))
	fmt.Println(string([]rune(s)) == s, len(string([]rune(s))))
	fmt.Printf("%q %+q %x % X %#q\n", s, s, s, s, "b`q")
	fmt.Println(reverse("Hello, 世界"), strings.ToUpper("straße ǆ"), strings.Title("the go"))
	for i := 0; i < len("é"); i++ {
		fmt.Print("é"[i], " ")
	}
	fmt.Println(string("é"[0]) == "Ã", "é"[0:1] == "\xc3")
	b := MyBytes("abc")
	b[0] = 'X'
	fmt.Println(string(b), b, fmt.Sprintf("%s %v %x", b, b, b))
	fmt.Println(string(MyRune('ж')), []MyRune("жы"), string([]MyRune{0x436, 0x110000}))
	str := "immutable"
	bs := []byte(str)
	bs[0] = 'I'
	fmt.Println(str, string(bs), str[1:4], strings.Count("", ""), strings.Count("héé", ""))
	fmt.Println("a" < "b", "Z" < "a", "abc" < "abcd", "é" > "z", strings.Compare("x", "y"))
	fmt.Println(strings.Fields("  a  b c\t\n"), len(strings.Split("", ",")), strings.Split("abc", ""), strings.SplitN("a,b,c,d", ",", 2))
	fmt.Printf("%q %q\n", strings.Trim("xxhixx", "x"), strings.TrimLeft("abcabc-abc", "abc"))
	fmt.Printf("%q %q\n", strings.TrimPrefix("abcabc", "abc"), strings.TrimFunc("123abc456", unicode.IsDigit))
	before, after, found := strings.Cut("key=value=x", "=")
	fmt.Println(before, after, found, strings.EqualFold("Straße", "STRASSE"), strings.EqualFold("ÉK", "ék"))
	var sb strings.Builder
	for i := 3; i > 0; i-- {
		fmt.Fprintf(&sb, "%d...", i)
	}
	sb.WriteByte('!')
	sb.WriteRune('世')
	fmt.Println(sb.String(), sb.Len())
	fmt.Println(strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return unicode.ToUpper(r)
	}, "a b\tc é"))
	fmt.Println(strings.NewReplacer("<", "&lt;", ">", "&gt;", "a", "b").Replace("<a>b</a>"))
	r, size := utf8.DecodeRuneInString("\xf0\x9f")
	fmt.Println(r, size, utf8.AppendRune(nil, 'é'), utf8.FullRuneInString("\xf0\x9f"))
	for _, w := range strings.FieldsFunc("a1b2c3", unicode.IsNumber) {
		fmt.Print(w, ";")
	}
	for part := range strings.SplitSeq("x-y-z", "-") {
		fmt.Print(part, ";")
	}
	for line := range strings.Lines("one\ntwo\nthree") {
		fmt.Printf("%q;", line)
	}
	fmt.Println()
	switch c := s[0]; {
	case 'a' <= c && c <= 'z':
		fmt.Println("lower")
	}
	fmt.Println(`raw\n`, len(`a
b`), "\a\b\f\v\\\"\x41\101\u00e9"[5:])
}
