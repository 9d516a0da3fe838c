package main

import "fmt"

func sieve(n int) (out []int) {
	comp := make([]bool, n+1)
	for i := 2; i <= n; i++ {
		if comp[i] {
			continue
		}
		out = append(out, i)
		for j := i * i; j <= n; j += i {
			comp[j] = true
		}
	}
	return
}

func isPrime(n int) bool {
	for i := 2; i*i <= n; i++ {
		if n%i == 0 {
			return false
		}
	}
	return n > 1
}

func factor(n int) map[int]int {
	m := map[int]int{}
	for p := 2; n > 1; p++ {
		for ; n%p == 0; n /= p {
			m[p]++
		}
	}
	return m
}

func main() {
	ps := sieve(1000)
	fmt.Println(len(ps), ps[:10], ps[len(ps)-1])
	n := 0
	for i := range 1000 {
		if isPrime(i) {
			n++
		}
	}
	fmt.Println(n == len(ps), factor(360), factor(997), factor(1))
	perfect := []int{}
	for i := 2; i < 500; i++ {
		s := 0
		for d := 1; d < i; d++ {
			if i%d == 0 {
				s += d
			}
		}
		if s == i {
			perfect = append(perfect, i)
		}
	}
	fmt.Println(perfect)
}
