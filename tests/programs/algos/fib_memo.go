package main

import "fmt"

var cache = map[int]int{}

func memo(n int) int {
	if n < 2 {
		return n
	}
	if v, ok := cache[n]; ok {
		return v
	}
	v := memo(n-1) + memo(n-2)
	cache[n] = v
	return v
}

func iter(n int) int {
	a, b := 0, 1
	for range n {
		a, b = b, a+b
	}
	return a
}

func matrix(n int) int {
	m := [2][2]int{{1, 1}, {1, 0}}
	r := [2][2]int{{1, 0}, {0, 1}}
	for ; n > 0; n >>= 1 {
		if n&1 == 1 {
			r = mul(r, m)
		}
		m = mul(m, m)
	}
	return r[0][1]
}

func mul(a, b [2][2]int) (c [2][2]int) {
	for i := range c {
		for j := range c[i] {
			for k := range b {
				c[i][j] += a[i][k] * b[k][j]
			}
		}
	}
	return
}

func stairs(n int, steps ...int) int {
	dp := make([]int, n+1)
	dp[0] = 1
	for i := 1; i <= n; i++ {
		for _, s := range steps {
			if s <= i {
				dp[i] += dp[i-s]
			}
		}
	}
	return dp[n]
}

func main() {
	for _, n := range []int{0, 1, 10, 50, 90, 93} {
		fmt.Println(n, memo(n), iter(n) == memo(n), matrix(n) == iter(n))
	}
	fmt.Println(len(cache), stairs(10, 1, 2), stairs(10, 1, 3, 5))
}
