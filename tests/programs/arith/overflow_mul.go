package main

import "fmt"

func mulmod(a, b, m uint64) uint64 {
	var r uint64
	for a %= m; b > 0; b >>= 1 {
		if b&1 == 1 {
			r = (r + a) % m
		}
		a = (a << 1) % m
	}
	return r
}

func powmod(b, e, m uint64) uint64 {
	r := uint64(1)
	for ; e > 0; e >>= 1 {
		if e&1 == 1 {
			r = mulmod(r, b, m)
		}
		b = mulmod(b, b, m)
	}
	return r
}

type rng struct{ s uint64 }

func (r *rng) next() uint64 {
	r.s ^= r.s << 13
	r.s ^= r.s >> 7
	r.s ^= r.s << 17
	return r.s * 0x2545F4914F6CDD1D
}

func main() {
	fmt.Println(powmod(2, 62, 1000000007), powmod(3, 200, 998244353), powmod(7, 1<<40, 1<<61-1))
	r := &rng{88172645463325252}
	for range 5 {
		fmt.Print(r.next()%1000, " ")
	}
	fmt.Println(r.s)
	var lcg uint32 = 1
	for range 5 {
		lcg = lcg*1664525 + 1013904223
		fmt.Print(lcg, " ")
	}
	fmt.Println()
	var s int64 = 1
	for i := int64(1); i <= 25; i++ {
		s *= i
	}
	fmt.Println(s)
}
