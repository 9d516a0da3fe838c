package main

import (
	"errors"
	"fmt"
	"os"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

type run struct {
	r rune
	n int
}

func encode(s string) string {
	var sb strings.Builder
	var cur run
	flush := func() {
		if cur.n > 1 {
			sb.WriteString(strconv.Itoa(cur.n))
		}
		if cur.n > 0 {
			sb.WriteRune(cur.r)
		}
	}
	for _, r := range s {
		if r != cur.r {
			flush()
			cur = run{r: r}
		}
		cur.n++
	}
	flush()
	return sb.String()
}

var errTrailing = errors.New("count without a letter")

func decode(s string) (string, error) {
	out := []rune{}
	for len(s) > 0 {
		digits := strings.IndexFunc(s, func(r rune) bool { return !unicode.IsDigit(r) })
		if digits < 0 {
			return string(out), fmt.Errorf("decode %q: %w", s, errTrailing)
		}
		n := 1
		if digits > 0 {
			var err error
			if n, err = strconv.Atoi(s[:digits]); err != nil {
				return "", err
			}
		}
		r, size := utf8.DecodeRuneInString(s[digits:])
		for ; n > 0; n-- {
			out = append(out, r)
		}
		s = s[digits+size:]
	}
	return string(out), nil
}

func lookAndSay(n int) []string {
	seq := []string{"1"}
	for len(seq) < n {
		last := seq[len(seq)-1]
		var next []byte
		for i := 0; i < len(last); {
			j := i
			for j < len(last) && last[j] == last[i] {
				j++
			}
			next = strconv.AppendInt(next, int64(j-i), 10)
			next = append(next, last[i])
			i = j
		}
		seq = append(seq, string(next))
	}
	return seq
}

func bitmap(rows []string) (packed []uint16) {
	for _, r := range rows {
		var bits uint16
		for _, c := range r {
			bits <<= 1
			if c == '#' {
				bits |= 1
			}
		}
		packed = append(packed, bits)
	}
	return
}

func main() {
	for _, s := range []string{"WWWWBBBWC", "", "a", "ααααβ", "aaAA", "\x00\x00x"} {
		e := encode(s)
		d, err := decode(e)
		fmt.Printf("%q -> %q -> %q %t %v\n", s, e, d, s == d, err)
	}
	for _, bad := range []string{"3a4", "99999999999999999999x"} {
		_, err := decode(bad)
		fmt.Println(err, errors.Is(err, errTrailing), errors.Is(err, strconv.ErrRange))
	}
	for i, s := range lookAndSay(7) {
		fmt.Println(i, s, encode(s))
	}
	pic := []string{"..##..", ".#..#.", "######", "#....#"}
	for _, w := range bitmap(pic) {
		fmt.Printf("%06b %#04x %s\n", w, w, strings.NewReplacer("0", "·", "1", "#").Replace(fmt.Sprintf("%06b", w)))
	}
	fmt.Println(strconv.Quote("tab\there"), strconv.QuoteToASCII("ü☺"), strconv.FormatFloat(1.0/3, 'f', 4, 64), strconv.FormatInt(-255, 16), strconv.AppendBool(nil, true))
	if _, err := decode("7"); err != nil {
		fmt.Fprintln(os.Stderr, "fatal:", err)
		os.Exit(1)
	}
}
