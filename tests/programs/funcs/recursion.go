package main

import "fmt"

func fact(n int) int {
	if n <= 1 {
		return 1
	}
	return n * fact(n-1)
}

func fib(n int) int {
	if n < 2 {
		return n
	}
	return fib(n-1) + fib(n-2)
}

func even(n int) bool {
	if n == 0 {
		return true
	}
	return odd(n - 1)
}

func odd(n int) bool { return n != 0 && even(n-1) }

func ackermann(m, n int) int {
	switch {
	case m == 0:
		return n + 1
	case n == 0:
		return ackermann(m-1, 1)
	}
	return ackermann(m-1, ackermann(m, n-1))
}

func hanoi(n int, a, b, c string, move func(string)) int {
	if n == 0 {
		return 0
	}
	k := hanoi(n-1, a, c, b, move)
	move(a + c)
	return k + 1 + hanoi(n-1, b, a, c, move)
}

func gcd(a, b int) int {
	if b == 0 {
		return a
	}
	return gcd(b, a%b)
}

func main() {
	fmt.Println(fact(0), fact(5), fact(20), fib(15))
	fmt.Println(even(10), odd(7), even(7))
	fmt.Println(ackermann(2, 3), gcd(48, 36))
	path := ""
	fmt.Println(hanoi(3, "A", "B", "C", func(s string) { path += s + " " }), path)
	var depth func(int) int
	depth = func(n int) int {
		if n == 0 {
			return 0
		}
		return 1 + depth(n-1)
	}
	fmt.Println(depth(1000))
}
