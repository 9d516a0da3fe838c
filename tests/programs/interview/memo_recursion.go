package main

import (
	"fmt"
	"sort"
	"strings"
)

type key struct{ i, j int }

func lcs(a, b string) string {
	memo := map[key]string{}
	var rec func(i, j int) string
	rec = func(i, j int) (best string) {
		if i == len(a) || j == len(b) {
			return
		}
		k := key{i, j}
		if s, ok := memo[k]; ok {
			return s
		}
		defer func() { memo[k] = best }()
		if a[i] == b[j] {
			return string(a[i]) + rec(i+1, j+1)
		}
		x, y := rec(i+1, j), rec(i, j+1)
		if len(x) >= len(y) {
			return x
		}
		return y
	}
	return rec(0, 0)
}

func permutations[T any](xs []T) (out [][]T) {
	var rec func(int)
	rec = func(k int) {
		if k == len(xs) {
			out = append(out, append([]T(nil), xs...))
			return
		}
		for i := k; i < len(xs); i++ {
			xs[k], xs[i] = xs[i], xs[k]
			rec(k + 1)
			xs[k], xs[i] = xs[i], xs[k]
		}
	}
	rec(0)
	return
}

func subsets(xs []int) [][]int {
	res := [][]int{}
	var cur []int
	var dfs func(int)
	dfs = func(i int) {
		res = append(res, append([]int{}, cur...))
		for ; i < len(xs); i++ {
			cur = append(cur, xs[i])
			dfs(i + 1)
			cur = cur[:len(cur)-1]
		}
	}
	dfs(0)
	return res
}

func subsetsBug(xs []int) (res [][]int) {
	var dfs func(int, []int)
	dfs = func(i int, cur []int) {
		if i == len(xs) {
			res = append(res, cur)
			return
		}
		dfs(i+1, cur)
		dfs(i+1, append(cur, xs[i]))
	}
	dfs(0, nil)
	return
}

func hanoi(n int, a, b, c string, mv func(string, string)) int {
	if n == 0 {
		return 0
	}
	l := hanoi(n-1, a, c, b, mv)
	mv(a, c)
	return l + 1 + hanoi(n-1, b, a, c, mv)
}

func ackermann(m, n int) int {
	switch {
	case m == 0:
		return n + 1
	case n == 0:
		return ackermann(m-1, 1)
	}
	return ackermann(m-1, ackermann(m, n-1))
}

func isEven(n int) bool { return n == 0 || isOdd(n-1) }
func isOdd(n int) bool  { return n != 0 && isEven(n-1) }

func coins(cs []int, amt int) (best int, used []int) {
	dp := make([]int, amt+1)
	from := make([]int, amt+1)
	for i := 1; i <= amt; i++ {
		dp[i] = 1 << 30
		for _, c := range cs {
			if c <= i && dp[i-c]+1 < dp[i] {
				dp[i], from[i] = dp[i-c]+1, c
			}
		}
	}
	for n := amt; n > 0 && from[n] > 0; n -= from[n] {
		used = append(used, from[n])
	}
	return dp[amt], used
}

func groupAnagrams(ws ...string) [][]string {
	m := map[[26]byte][]string{}
	for _, w := range ws {
		var k [26]byte
		for _, c := range w {
			k[c-'a']++
		}
		m[k] = append(m[k], w)
	}
	out := make([][]string, 0, len(m))
	for _, g := range m {
		sort.Strings(g)
		out = append(out, g)
	}
	sort.Slice(out, func(i, j int) bool { return strings.Join(out[i], "") < strings.Join(out[j], "") })
	return out
}

func main() {
	fmt.Println(lcs("AGGTABXYZZY", "GXTXAYBZY"))
	fmt.Println(permutations([]string{"a", "b", "c"}))
	fmt.Println(subsets([]int{1, 2, 3}))
	fmt.Println(subsetsBug([]int{1, 2, 3, 4, 5})[:8])
	var sb strings.Builder
	fmt.Println(hanoi(3, "A", "B", "C", func(f, t string) { fmt.Fprint(&sb, f, t, " ") }), sb.String())
	fmt.Println(ackermann(2, 3), isEven(1000), isOdd(7))
	fmt.Println(coins([]int{1, 5, 12, 25}, 29))
	fmt.Println(groupAnagrams("eat", "tea", "tan", "ate", "nat", "bat"))
}
