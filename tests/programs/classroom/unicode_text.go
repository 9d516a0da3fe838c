package main

import (
	"bytes"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"
)

func reverse(s string) string {
	r := []rune(s)
	for i, j := 0, len(r)-1; i < j; i, j = i+1, j-1 {
		r[i], r[j] = r[j], r[i]
	}
	return string(r)
}

func classify(r rune) string {
	var out []string
	for _, t := range []struct {
		name string
		is   func(rune) bool
	}{
		{"letter", unicode.IsLetter}, {"upper", unicode.IsUpper}, {"lower", unicode.IsLower}, {"digit", unicode.IsDigit},
		{"number", unicode.IsNumber}, {"space", unicode.IsSpace}, {"punct", unicode.IsPunct}, {"symbol", unicode.IsSymbol},
		{"control", unicode.IsControl}, {"mark", unicode.IsMark}, {"print", unicode.IsPrint}, {"graphic", unicode.IsGraphic},
	} {
		if t.is(r) {
			out = append(out, t.name)
		}
	}
	return strings.Join(out, ",")
}

func snake(s string) string {
	var b strings.Builder
	for i, r := range s {
		if unicode.IsUpper(r) {
			if i > 0 {
				b.WriteByte('_')
			}
			r = unicode.ToLower(r)
		}
		b.WriteRune(r)
	}
	return b.String()
}

func camel(s string) string {
	parts := strings.FieldsFunc(s, func(r rune) bool { return r == '_' || r == '-' })
	for i := range parts {
		if i > 0 {
			r, n := utf8.DecodeRuneInString(parts[i])
			parts[i] = string(unicode.ToUpper(r)) + parts[i][n:]
		}
	}
	return strings.Join(parts, "")
}

func main() {
	s := "Héllo, 世界! 👍🏽\xffé"
	fmt.Println(len(s), utf8.RuneCountInString(s), utf8.ValidString(s), reverse("añb世"))
	for i, r := range s {
		fmt.Printf("%d:%c/%U/%d ", i, r, r, utf8.RuneLen(r))
	}
	fmt.Println()
	fmt.Printf("%q\n%+q\n%x\n% x\n%v\n%s\n", s, s, s, s, []byte(s[:4]), s[1:3])
	fmt.Println(s[0], s[1], string(s[1]), string(rune(s[1])), s[:1]+s[3:5])
	for _, r := range "aZ5½ \t.+\u0301ß€\u200bǅ" {
		fmt.Printf("%q %s\n", r, classify(r))
	}
	fmt.Println(strings.ToUpper("straße ŉ ﬁ"), strings.ToLower("İSTANBUL ΑΣ"), unicode.ToUpper('ÿ'), string(unicode.ToTitle('ǆ')), string(unicode.SimpleFold('K')))
	fmt.Println(snake("helloWorldÄpfel"), camel("snake_case-überall_x"))
	buf := make([]byte, 4)
	n := utf8.EncodeRune(buf, '世')
	fmt.Println(buf[:n], utf8.FullRune(buf[:2]), utf8.RuneStart(buf[1]), string(utf8.AppendRune(nil, 'ü')))
	r, size := utf8.DecodeRuneInString("\xe4\xb8")
	fmt.Println(r == utf8.RuneError, size, string(rune(0xD800)), string(rune(-1)) == "\uFFFD", []rune("\xff"))
	r, size = utf8.DecodeLastRuneInString("ab👍")
	fmt.Printf("%c %d %v\n", r, size, utf16.Encode([]rune("a👍")))
	fmt.Println(strings.ToValidUTF8("a\xffb", "?"), strings.IndexRune("chicken", 'k'), strings.IndexFunc("Hello", unicode.IsLower))
	fmt.Println(strings.Count("cheese", "e"), strings.Count("five", ""), strings.Compare("a", "b"), "Z" < "a", "é" > "z")
	fmt.Println(unicode.Is(unicode.Han, '世'), unicode.In('я', unicode.Latin, unicode.Cyrillic), unicode.Is(unicode.Greek, 'α'))
	fmt.Println(bytes.Equal([]byte("go"), []byte{'g', 'o'}), bytes.ToUpper([]byte("go")), string(bytes.Title([]byte("go on"))), bytes.Fields([]byte(" a  b ")))
	const nihongo = "日本\x80語"
	for i, w := 0, 0; i < len(nihongo); i += w {
		v, width := utf8.DecodeRuneInString(nihongo[i:])
		fmt.Printf("%#U at %d; ", v, i)
		w = width
	}
	fmt.Println()
	counts := map[rune]int{}
	for _, r := range "mississippi" {
		counts[r]++
	}
	fmt.Println(counts)
	fmt.Printf("%c %v %d %s %q\n", []rune("hé"), []rune("hé"), []byte("hé"), []string{"é"}, []rune("é'"))
	fmt.Printf("|%5s|%-5s|%.3s|%5.1f|%c|\n", "日本", "é", "日本語文", 2.55, 0x1F44D)
	raw := `back\slash "quotes" ` + "`tick`" + "\u00e9\U0001F44D\a\x41\101"
	fmt.Printf("%s %q\n", raw[:9], raw)
	b := []byte("immutable")
	str := string(b)
	b[0] = 'X'
	fmt.Println(str, string(b), strings.Contains(str, ""), str[len(str)-1:])
	fmt.Println(str[10:])
}
