package main

import (
	"fmt"
	"os"
	"slices"
	"strings"
)

const base = 1_000_000_000

// Nat holds limbs of nine digits, least significant first.
type Nat []uint32

type Int struct {
	neg bool
	abs Nat
}

func NewNat(s string) (n Nat, err error) {
	s = strings.TrimLeft(s, "0")
	for len(s) > 0 {
		cut := max(0, len(s)-9)
		var limb uint32
		for _, c := range s[cut:] {
			if c < '0' || c > '9' {
				return nil, fmt.Errorf("digit %q in %q", c, s)
			}
			limb = limb*10 + uint32(c-'0')
		}
		n = append(n, limb)
		s = s[:cut]
	}
	return
}

func (n Nat) norm() Nat {
	for len(n) > 0 && n[len(n)-1] == 0 {
		n = n[:len(n)-1]
	}
	return n
}

func (n Nat) String() string {
	if len(n) == 0 {
		return "0"
	}
	var sb strings.Builder
	fmt.Fprint(&sb, n[len(n)-1])
	for i := len(n) - 2; i >= 0; i-- {
		fmt.Fprintf(&sb, "%09d", n[i])
	}
	return sb.String()
}

func (n Nat) Add(m Nat) Nat {
	if len(n) < len(m) {
		n, m = m, n
	}
	out := make(Nat, 0, len(n)+1)
	var carry uint32
	for i, v := range n {
		v += carry
		if i < len(m) {
			v += m[i]
		}
		carry = 0
		if v >= base {
			carry, v = 1, v-base
		}
		out = append(out, v)
	}
	if carry > 0 {
		out = append(out, carry)
	}
	return out
}

func (n Nat) Cmp(m Nat) int {
	if len(n) != len(m) {
		return len(n) - len(m)
	}
	for i := len(n) - 1; i >= 0; i-- {
		if n[i] != m[i] {
			return int(n[i]) - int(m[i])
		}
	}
	return 0
}

func (n Nat) Sub(m Nat) Nat {
	out := slices.Clone(n)
	borrow := int64(0)
	for i := range out {
		v := int64(n[i]) - borrow
		if i < len(m) {
			v -= int64(m[i])
		}
		borrow = 0
		if v < 0 {
			v += base
			borrow = 1
		}
		out[i] = uint32(v)
	}
	return out.norm()
}

func (n Nat) Mul(m Nat) Nat {
	out := make(Nat, len(n)+len(m))
	for i, a := range n {
		var carry uint64
		for j, b := range m {
			t := uint64(a)*uint64(b) + uint64(out[i+j]) + carry
			out[i+j] = uint32(t % base)
			carry = t / base
		}
		out[i+len(m)] += uint32(carry)
	}
	return out.norm()
}

func (n Nat) DivSmall(d uint32) (q Nat, r uint32) {
	q = make(Nat, len(n))
	var rem uint64
	for i := len(n) - 1; i >= 0; i-- {
		cur := rem*base + uint64(n[i])
		q[i], rem = uint32(cur/uint64(d)), cur%uint64(d)
	}
	return q.norm(), uint32(rem)
}

func (a Int) Add(b Int) Int {
	switch {
	case a.neg == b.neg:
		return Int{a.neg, a.abs.Add(b.abs)}
	case a.abs.Cmp(b.abs) >= 0:
		return Int{a.neg, a.abs.Sub(b.abs)}
	}
	return Int{b.neg, b.abs.Sub(a.abs)}
}

func (a Int) String() string {
	if a.neg && len(a.abs) > 0 {
		return "-" + a.abs.String()
	}
	return a.abs.String()
}

func Pow(b Nat, e uint) Nat {
	r := Nat{1}
	for ; e > 0; e >>= 1 {
		if e&1 == 1 {
			r = r.Mul(b)
		}
		b = b.Mul(b)
	}
	return r
}

func main() {
	f := Nat{1}
	for i := uint32(2); i <= 50; i++ {
		f = f.Mul(Nat{i})
	}
	fmt.Println("50! =", f, len(f))
	a, b := Nat{0}, Nat{1}
	for range 300 {
		a, b = b, a.Add(b)
	}
	fmt.Println("F300 =", a)
	p := Pow(Nat{2}, 256)
	fmt.Println(p, p.Sub(Nat{1}))
	q, r := p.DivSmall(97)
	fmt.Println(q, r, q.Mul(Nat{97}).Add(Nat{r}).Cmp(p))
	x, err := NewNat("000123456789012345678901234567890")
	fmt.Println(x, err, []uint32(x))
	_, err = NewNat("12a4")
	fmt.Println(err)
	fmt.Println(Int{true, x}.Add(Int{false, Nat{1}}), Int{false, x}.Add(Int{true, x}), Int{true, nil})
	fmt.Printf("%v %s %d\n", Nat(nil), Nat{5}, Nat{7, 1})
	var digits int
	for _, c := range f.String() {
		digits += int(c - '0')
	}
	if digits != 216 {
		os.Exit(digits & 0xff)
	}
	p.DivSmall(0)
}
