package main

import (
	"fmt"
	"os"
	"strings"
)

type board struct {
	n                  int
	queens             []int
	cols, diag1, diag2 uint32
	solutions          int
	first              string
}

func (b *board) place(row int) {
	if row == b.n {
		b.solutions++
		if b.first == "" {
			b.first = b.String()
		}
		return
	}
	for c := 0; c < b.n; c++ {
		col, d1, d2 := uint32(1)<<c, uint32(1)<<(row+c), uint32(1)<<(row-c+b.n)
		if b.cols&col|b.diag1&d1|b.diag2&d2 != 0 {
			continue
		}
		b.cols, b.diag1, b.diag2 = b.cols|col, b.diag1|d1, b.diag2|d2
		b.queens[row] = c
		b.place(row + 1)
		b.cols &^= col
		b.diag1 &^= d1
		b.diag2 ^= d2
	}
}

func (b board) String() string {
	var sb strings.Builder
	for _, q := range b.queens {
		sb.WriteString(strings.Repeat("· ", q) + "♛ " + strings.Repeat("· ", b.n-q-1) + "\n")
	}
	return sb.String()
}

func permutations[T any](items []T, visit func([]T)) {
	var rec func(int)
	rec = func(k int) {
		if k == len(items) {
			visit(items)
			return
		}
		for i := k; i < len(items); i++ {
			items[k], items[i] = items[i], items[k]
			rec(k + 1)
			items[k], items[i] = items[i], items[k]
		}
	}
	rec(0)
}

func nextPermutation(a []byte) bool {
	i := len(a) - 2
	for i >= 0 && a[i] >= a[i+1] {
		i--
	}
	if i < 0 {
		return false
	}
	j := len(a) - 1
	for a[j] <= a[i] {
		j--
	}
	a[i], a[j] = a[j], a[i]
	for l, r := i+1, len(a)-1; l < r; l, r = l+1, r-1 {
		a[l], a[r] = a[r], a[l]
	}
	return true
}

func subsets(s string) (out []string) {
	for mask := 0; mask < 1<<len(s); mask++ {
		part := []byte{}
		for i := range s {
			if mask&(1<<i) != 0 {
				part = append(part, s[i])
			}
		}
		out = append(out, string(part))
	}
	return
}

func combine(n, k int) [][]int {
	var out [][]int
	var pick func(start int, chosen []int)
	pick = func(start int, chosen []int) {
		if len(chosen) == k {
			out = append(out, append([]int(nil), chosen...))
			return
		}
		for i := start; i <= n; i++ {
			pick(i+1, append(chosen, i))
		}
	}
	pick(1, nil)
	return out
}

func main() {
	for n := 1; n <= 7; n++ {
		b := board{n: n, queens: make([]int, n)}
		b.place(0)
		fmt.Println(n, b.solutions)
		if n == 6 {
			fmt.Print(b.first)
		}
	}
	permutations([]string{"a", "b", "c"}, func(p []string) { fmt.Print(strings.Join(p, ""), " ") })
	fmt.Println()
	word := []byte("aabc")
	count := 1
	for nextPermutation(word) {
		count++
	}
	fmt.Printf("%d %s %v\n", count, word, nextPermutation(word))
	fmt.Printf("%q\n", subsets("xyz"))
	fmt.Println(combine(4, 2))
	os.Exit(len(combine(5, 3)))
}
