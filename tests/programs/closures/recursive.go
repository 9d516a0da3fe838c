package main

import "fmt"

func permutations(xs []int) (out [][]int) {
	var rec func(k int)
	rec = func(k int) {
		if k == len(xs) {
			out = append(out, append([]int(nil), xs...))
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

func subsets(s string) []string {
	var out []string
	var walk func(i int, cur string)
	walk = func(i int, cur string) {
		if i == len(s) {
			out = append(out, cur)
			return
		}
		walk(i+1, cur)
		walk(i+1, cur+string(s[i]))
	}
	walk(0, "")
	return out
}

func memo() func(int) int {
	cache := map[int]int{}
	var fib func(int) int
	fib = func(n int) int {
		if n < 2 {
			return n
		}
		if v, ok := cache[n]; ok {
			return v
		}
		cache[n] = fib(n-1) + fib(n-2)
		return cache[n]
	}
	return fib
}

func main() {
	fmt.Println(permutations([]int{1, 2, 3}))
	fmt.Printf("%q\n", subsets("abc"))
	fmt.Println(memo()(80))
}
