package main

import "fmt"

type nat []uint32

const base = 1_000_000_000

func (n nat) mul(k uint32) nat {
	var carry uint64
	for i, d := range n {
		v := uint64(d)*uint64(k) + carry
		n[i] = uint32(v % base)
		carry = v / base
	}
	if carry > 0 {
		n = append(n, uint32(carry))
	}
	return n
}

func (n nat) add(o nat) nat {
	if len(o) > len(n) {
		n, o = o, n
	}
	out := make(nat, 0, len(n)+1)
	var c uint32
	for i, d := range n {
		s := d + c
		if i < len(o) {
			s += o[i]
		}
		c = s / base
		out = append(out, s%base)
	}
	if c > 0 {
		out = append(out, c)
	}
	return out
}

func (n nat) String() string {
	s := fmt.Sprint(n[len(n)-1])
	for i := len(n) - 2; i >= 0; i-- {
		s += fmt.Sprintf("%09d", n[i])
	}
	return s
}

func fact(k uint32) nat {
	r := nat{1}
	for i := uint32(2); i <= k; i++ {
		r = r.mul(i)
	}
	return r
}

func main() {
	fmt.Println(fact(1), fact(20), fact(25))
	fmt.Println(fact(60))
	a, b := nat{0}, nat{1}
	for range 150 {
		a, b = b, a.add(b)
	}
	fmt.Println(a)
	sum := 0
	for _, c := range fact(100).String() {
		sum += int(c - '0')
	}
	fmt.Println(sum, len(fact(100)), cap(fact(100)))
}
