package main

import (
	"errors"
	"fmt"
	"strings"
)

var table = []struct {
	n int
	s string
}{{1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"}, {90, "XC"}, {50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}}

func toRoman(n int) string {
	var sb strings.Builder
	for _, t := range table {
		for ; n >= t.n; n -= t.n {
			sb.WriteString(t.s)
		}
	}
	return sb.String()
}

var errBad = errors.New("bad numeral")

func fromRoman(s string) (n int, err error) {
	val := map[rune]int{'I': 1, 'V': 5, 'X': 10, 'L': 50, 'C': 100, 'D': 500, 'M': 1000}
	prev := 0
	for i, r := range s {
		v, ok := val[r]
		if !ok {
			return 0, fmt.Errorf("%q at %d: %w", r, i, errBad)
		}
		n += v
		if v > prev {
			n -= 2 * prev
		}
		prev = v
	}
	if toRoman(n) != s {
		err = errBad
	}
	return
}

func base(n int, b int) string {
	const digits = "0123456789abcdef"
	if n < 0 {
		return "-" + base(-n, b)
	}
	if n < b {
		return digits[n : n+1]
	}
	return base(n/b, b) + string(digits[n%b])
}

func main() {
	for _, n := range []int{1, 4, 9, 14, 40, 90, 400, 1994, 2024, 3999} {
		r := toRoman(n)
		back, err := fromRoman(r)
		fmt.Println(n, r, back == n, err)
	}
	for _, s := range []string{"", "IIII", "ABC", "IC"} {
		fmt.Println(fromRoman(s))
	}
	fmt.Println(base(255, 2), base(255, 16), base(-10, 3), base(0, 7))
}
