package main

import (
	"fmt"
	"math"
	"os"
	"strings"
)

func sieve(n int) (primes []int) {
	composite := make([]bool, n+1)
outer:
	for i := 2; ; i++ {
		switch {
		case i > n:
			break outer
		case composite[i]:
			continue outer
		}
		primes = append(primes, i)
		for j := i * i; j <= n; j += i {
			composite[j] = true
		}
	}
	return
}

func gcd(a, b int) int {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}

func egcd(a, b int) (g, x, y int) {
	if b == 0 {
		return a, 1, 0
	}
	g, x, y = egcd(b, a%b)
	return g, y, x - a/b*y
}

func factor(n int) map[int]int {
	f := map[int]int{}
	for p := 2; p*p <= n; p++ {
		for ; n%p == 0; n /= p {
			f[p]++
		}
	}
	if n > 1 {
		f[n]++
	}
	return f
}

func powmod(b, e, m int) int {
	r := 1
	for b %= m; e > 0; b, e = b*b%m, e>>1 {
		if e&1 != 0 {
			r = r * b % m
		}
	}
	return r
}

type Roman int

var numerals = []struct {
	value  Roman
	symbol string
}{{1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"}, {90, "XC"}, {50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}}

func (r Roman) String() (s string) {
	for _, n := range numerals {
		for r >= n.value {
			s += n.symbol
			r -= n.value
		}
	}
	return
}

func ParseRoman(s string) (r Roman, ok bool) {
	rest := s
	for _, n := range numerals {
		for strings.HasPrefix(rest, n.symbol) {
			r += n.value
			rest = rest[len(n.symbol):]
		}
	}
	return r, rest == "" && r.String() == s
}

func collatz(n uint) (steps int) {
again:
	if n == 1 {
		return
	}
	steps++
	if n%2 == 0 {
		n /= 2
		goto again
	}
	n = 3*n + 1
	goto again
}

func perfect(n int) bool {
	sum := 0
	for d := range n {
		if d > 0 && n%d == 0 {
			sum += d
		}
	}
	return sum == n
}

func convert(n, base int) string {
	const digits = "0123456789abcdefghijklmnopqrstuvwxyz"
	if n < 0 {
		return "-" + convert(-n, base)
	}
	if n < base {
		return digits[n : n+1]
	}
	return convert(n/base, base) + string(digits[n%base])
}

func main() {
	ps := sieve(60)
	fmt.Println(ps, len(sieve(10000)))
	fmt.Println(gcd(1071, 462), gcd(-12, 18), gcd(0, 5), gcd(7, 0))
	fmt.Println(egcd(240, 46))
	for _, n := range []int{360, 97, 1, 1 << 20, 600851475143} {
		fmt.Print(factor(n), " ")
	}
	fmt.Println()
	fmt.Println(powmod(3, 200, 50), powmod(2, 1000000, 1_000_003))
	for _, n := range []Roman{1, 4, 9, 14, 40, 90, 400, 1994, 2024, 3999, 0} {
		back, ok := ParseRoman(n.String())
		fmt.Printf("%d=%v(%t) ", n, n, ok && back == n)
	}
	fmt.Println()
	for _, s := range []string{"IIII", "VX", "MCMXC", "abc", ""} {
		r, ok := ParseRoman(s)
		fmt.Printf("%q:%d,%t ", s, int(r), ok)
	}
	fmt.Println()
	fmt.Println(collatz(27), collatz(1), collatz(97))
	for n := 1; n < 500; n++ {
		if perfect(n) {
			fmt.Print(n, " ")
		}
	}
	fmt.Println(convert(255, 16), convert(-10, 2), convert(123456789, 36), convert(0, 7))
	var pi float64
	for k := 0; k < 1000; k++ {
		pi += 4 * math.Pow(-1, float64(k)) / float64(2*k+1)
	}
	fmt.Printf("%.6f %.3e %t\n", pi, math.Abs(pi-math.Pi), math.IsNaN(math.Sqrt(-1)))
	fmt.Println(math.Inf(-1), -math.MaxFloat64, math.SmallestNonzeroFloat64, math.MaxInt64, uint64(math.MaxUint64), math.Pi, float32(math.E))
	fmt.Println(math.Floor(-1.5), math.Ceil(-1.5), math.Trunc(-1.5), math.Round(2.5), math.RoundToEven(2.5), math.Mod(-7, 3), -7%3, math.Hypot(3, 4), math.Cbrt(27))
	defer func() {
		fmt.Println(recover())
		os.Exit(int(Roman(7)))
	}()
	fmt.Println(ps[convert(10, 2)[0]], powmod(1, 1, 0))
}
