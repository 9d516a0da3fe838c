package main

import (
	"fmt"
	"sort"
)

func balanced(s string) (int, bool) {
	pairs := map[rune]rune{')': '(', ']': '[', '}': '{'}
	var stack []rune
	for i, r := range s {
		switch r {
		case '(', '[', '{':
			stack = append(stack, r)
		case ')', ']', '}':
			if len(stack) == 0 || stack[len(stack)-1] != pairs[r] {
				return i, false
			}
			stack = stack[:len(stack)-1]
		}
	}
	return len(s), len(stack) == 0
}

type span struct{ lo, hi int }
type spans []span

func (s spans) Len() int           { return len(s) }
func (s spans) Less(i, j int) bool { return s[i].lo < s[j].lo }
func (s spans) Swap(i, j int)      { s[i], s[j] = s[j], s[i] }

func merge(s spans) (out spans) {
	sort.Sort(s)
	for _, x := range s {
		if n := len(out); n > 0 && x.lo <= out[n-1].hi {
			out[n-1].hi = max(out[n-1].hi, x.hi)
		} else {
			out = append(out, x)
		}
	}
	return
}

func twoSum(a []int, t int) (int, int, bool) {
	seen := make(map[int]int, len(a))
	for i, v := range a {
		if j, ok := seen[t-v]; ok {
			return j, i, true
		}
		seen[v] = i
	}
	return -1, -1, false
}

func maxSub(a []int) (best int, lo, hi int) {
	best = a[0]
	cur, start := 0, 0
	for i, v := range a {
		if cur <= 0 {
			cur, start = 0, i
		}
		cur += v
		if cur > best {
			best, lo, hi = cur, start, i
		}
	}
	return
}

func main() {
	for _, s := range []string{"", "([]{})", "([)]", "((", ")"} {
		fmt.Println(balanced(s))
	}
	fmt.Println(merge(spans{{8, 10}, {1, 3}, {2, 6}, {15, 18}, {17, 20}}))
	fmt.Println(twoSum([]int{2, 7, 11, 15}, 26))
	fmt.Println(twoSum([]int{1, 2}, 100))
	fmt.Println(maxSub([]int{-2, 1, -3, 4, -1, 2, 1, -5, 4}))
	fmt.Println(maxSub([]int{-3, -1, -2}))
}
