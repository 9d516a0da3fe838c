package main

import (
	"fmt"
	"math"
	"strings"
)

func knapsack(weights, values []int, cap int) (best int, picked []int) {
	n := len(weights)
	table := make([][]int, n+1)
	for i := range table {
		table[i] = make([]int, cap+1)
	}
	for i := 1; i <= n; i++ {
		for w := 0; w <= cap; w++ {
			table[i][w] = table[i-1][w]
			if weights[i-1] <= w {
				table[i][w] = max(table[i][w], table[i-1][w-weights[i-1]]+values[i-1])
			}
		}
	}
	for i, w := n, cap; i > 0; i-- {
		if table[i][w] != table[i-1][w] {
			picked = append(picked, i-1)
			w -= weights[i-1]
		}
	}
	return table[n][cap], picked
}

func lcs(a, b string) string {
	ar, br := []rune(a), []rune(b)
	memo := map[[2]int]string{}
	var rec func(i, j int) string
	rec = func(i, j int) (s string) {
		if i == len(ar) || j == len(br) {
			return ""
		}
		key := [2]int{i, j}
		if s, ok := memo[key]; ok {
			return s
		}
		defer func() { memo[key] = s }()
		if ar[i] == br[j] {
			return string(ar[i]) + rec(i+1, j+1)
		}
		x, y := rec(i+1, j), rec(i, j+1)
		if len(x) >= len(y) {
			return x
		}
		return y
	}
	return rec(0, 0)
}

func coins(amount int, kinds ...int) (fewest int, ways int) {
	few := make([]int, amount+1)
	count := make([]int, amount+1)
	count[0] = 1
	for a := 1; a <= amount; a++ {
		few[a] = math.MaxInt32
		for _, k := range kinds {
			if k <= a {
				few[a] = min(few[a], few[a-k]+1)
			}
		}
	}
	for _, k := range kinds {
		for a := k; a <= amount; a++ {
			count[a] += count[a-k]
		}
	}
	return few[amount], count[amount]
}

func lis(a []int) (out []int) {
	length, prev := make([]int, len(a)), make([]int, len(a))
	best := -1
	for i := range a {
		length[i], prev[i] = 1, -1
		for j := 0; j < i; j++ {
			if a[j] < a[i] && length[j]+1 > length[i] {
				length[i], prev[i] = length[j]+1, j
			}
		}
		if best < 0 || length[i] > length[best] {
			best = i
		}
	}
	for ; best >= 0; best = prev[best] {
		out = append([]int{a[best]}, out...)
	}
	return
}

func matrixChain(d []int) (int, string) {
	n := len(d) - 1
	type best struct{ cost, split int }
	t := make([][]best, n)
	for i := range t {
		t[i] = make([]best, n)
	}
	for span := 1; span < n; span++ {
		for i := 0; i+span < n; i++ {
			j := i + span
			t[i][j].cost = math.MaxInt
			for k := i; k < j; k++ {
				if c := t[i][k].cost + t[k+1][j].cost + d[i]*d[k+1]*d[j+1]; c < t[i][j].cost {
					t[i][j] = best{c, k}
				}
			}
		}
	}
	var show func(i, j int) string
	show = func(i, j int) string {
		if i == j {
			return string(rune('A' + i))
		}
		return "(" + show(i, t[i][j].split) + show(t[i][j].split+1, j) + ")"
	}
	return t[0][n-1].cost, show(0, n-1)
}

func wordBreak(s string, dict ...string) []string {
	paths := make([][]string, len(s)+1)
	paths[0] = []string{""}
	for i := range s {
		for _, w := range dict {
			if strings.HasPrefix(s[i:], w) {
				for _, p := range paths[i] {
					paths[i+len(w)] = append(paths[i+len(w)], strings.TrimSpace(p+" "+w))
				}
			}
		}
	}
	return paths[len(s)]
}

func main() {
	fmt.Println(knapsack([]int{1, 3, 4, 5}, []int{1, 4, 5, 7}, 7))
	fmt.Printf("%q %q\n", lcs("AGGTAB", "GXTXAYB"), lcs("größe", "größer"))
	fmt.Println(coins(100, 1, 5, 10, 25, 50))
	fmt.Println(coins(3, 2))
	fmt.Println(lis([]int{10, 9, 2, 5, 3, 7, 101, 18}), lis(nil) == nil)
	fmt.Println(matrixChain([]int{40, 20, 30, 10, 30}))
	fmt.Printf("%q\n", wordBreak("catsanddog", "cat", "cats", "and", "sand", "dog"))
	fmt.Printf("%q %d\n", wordBreak("xyz", "x"), len(wordBreak("", "a")))
}
