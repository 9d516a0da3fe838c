package main

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"
)

func show(parts []string) string { return fmt.Sprintf("%d%q", len(parts), parts) }

func main() {
	s := "  The quick, brown fox; the lazy dog.  "
	fmt.Println(show(strings.Split(s, " ")), show(strings.Fields(s)), show(strings.SplitN("a:b:c", ":", 2)))
	fmt.Println(show(strings.SplitAfter("a,b,", ",")), show(strings.SplitN("a,b", ",", 0)), show(strings.Split("äö", "")), show(strings.SplitAfterN("1-2-3", "-", 2)))
	t := strings.TrimSpace(s)
	fmt.Println(strings.Contains(t, "fox"), strings.HasPrefix(t, "The"), strings.HasSuffix(t, "dog"), strings.Index(t, "the"), strings.LastIndexByte(t, 'o'))
	fmt.Println(strings.Replace("oink oink oink", "k", "ky", 2), strings.ReplaceAll("aaa", "aa", "b"), strings.Replace("abc", "", "-", -1))
	fmt.Println(strings.Trim("xxhixx", "x"), strings.TrimLeft("xxhixx", "x"), strings.TrimRight("xxhixx", "x"), strings.TrimSuffix("a.go", ".go"), strings.TrimRightFunc("abc123", unicode.IsDigit))
	fmt.Println(strings.ToUpper("grüße"), strings.ToLower("ÀÉ"), strings.Title("hello wörld"), strings.ToTitle("x"))
	before, after, ok := strings.Cut("key=value=x", "=")
	fmt.Println(before, after, ok)
	before, after, ok = strings.Cut("novalue", "=")
	fmt.Printf("%q %q %t\n", before, after, ok)
	rest, ok := strings.CutPrefix("prefix", "pre")
	fmt.Println(rest, ok, strings.Count("banana", "an"), strings.Repeat("na", 3), strings.EqualFold("Go", "GO"))
	fmt.Println(strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return unicode.ToUpper(r)
	}, t), strings.IndexAny("chicken", "aeiou"), strings.ContainsAny("xyz", ""), strings.LastIndexAny("golang", "gn"))
	fmt.Println(show(strings.FieldsFunc("a1b2;c", func(r rune) bool { return !unicode.IsLetter(r) })), strings.Join(nil, ","), strings.Join([]string{"x"}, ","))
	for part := range strings.SplitSeq("p-q-r", "-") {
		fmt.Print(part, ".")
	}
	for f := range strings.FieldsSeq(" u  v ") {
		fmt.Print(f, ".")
	}
	fmt.Println()
	var b strings.Builder
	for i := 3; i > 0; i-- {
		fmt.Fprintf(&b, "%d...", i)
	}
	b.WriteByte('!')
	b.WriteRune('→')
	n, err := b.WriteString("go")
	fmt.Println(b.String(), b.Len(), n, err)
	b.Reset()
	fmt.Printf("%q\n", b.String())
	r := strings.NewReader("reader")
	buf := make([]byte, 4)
	n, err = r.Read(buf)
	fmt.Println(n, err, string(buf[:n]), r.Len(), r.Size())
	c, _ := r.ReadByte()
	fmt.Println(string(c), r.UnreadByte(), r.Len())

	for _, in := range []string{"42", "-0x2A", "0b101", "1e3", "abc", "", "128", "9223372036854775808"} {
		i, err := strconv.ParseInt(in, 0, 8)
		j, err2 := strconv.Atoi(in)
		fmt.Println(i, err, j, err2)
	}
	for _, in := range []string{"3.14", "1e400", "inf", "-0", "nan", "0x1p-2", "1_000.5", "."} {
		f, err := strconv.ParseFloat(in, 64)
		fmt.Println(f, err)
	}
	for _, in := range []string{"true", "T", "0", "yes"} {
		v, err := strconv.ParseBool(in)
		fmt.Print(v, " ", err, "; ")
	}
	fmt.Println()
	fmt.Println(strconv.FormatInt(-42, 2), strconv.FormatUint(255, 36), strconv.Itoa(-0), strconv.FormatFloat(1234.5678, 'e', 3, 64), strconv.FormatFloat(0.1, 'g', -1, 32), strconv.FormatFloat(100, 'f', -1, 64), strconv.FormatBool(false))
	fmt.Println(strconv.Quote("hi\t\"\x00é☺\u2028"), strconv.QuoteRune('☺'), strconv.QuoteToASCII("日本"), strconv.Quote(string([]byte{0xff})))
	for _, q := range []string{`"a\tb"`, "`raw`", `'x'`, `"bad`, `"\u00e9"`} {
		u, err := strconv.Unquote(q)
		fmt.Printf("%q %v; ", u, err)
	}
	fmt.Println()
	fmt.Println(string(strconv.AppendQuote(strconv.AppendInt([]byte("n="), 7, 10), "q")), strconv.IsPrint('\u00ad'))
	_, err = strconv.ParseUint("-1", 10, 64)
	fmt.Println(err, err.(*strconv.NumError).Func)
	panic(err)
}
