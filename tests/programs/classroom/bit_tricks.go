package main

import (
	"fmt"
	"math"
	"math/bits"
	"strings"
	"unsafe"
)

type Flags uint8

const (
	Read Flags = 1 << iota
	Write
	Exec
	_
	Sticky
	All = Read | Write | Exec | Sticky
)

func (f *Flags) Set(x Flags)     { *f |= x }
func (f *Flags) Clear(x Flags)   { *f &^= x }
func (f *Flags) Toggle(x Flags)  { *f ^= x }
func (f Flags) Has(x Flags) bool { return f&x == x }
func (f Flags) String() string {
	out := []byte("----")
	for i, c := range "rwx" {
		if f&(1<<i) != 0 {
			out[i] = byte(c)
		}
	}
	if f.Has(Sticky) {
		out[3] = 't'
	}
	return string(out)
}

const (
	_  = iota
	KB = 1 << (10 * iota)
	MB
	GB
	TB
)

const (
	a, b = iota, iota * 10
	c, d
	_, _
	e, f
)

func gray(n uint) uint { return n ^ n>>1 }

func reverse(x uint32) (r uint32) {
	for range 32 {
		r = r<<1 | x&1
		x >>= 1
	}
	return
}

func swar(x uint64) int {
	x -= x >> 1 & 0x5555555555555555
	x = x&0x3333333333333333 + x>>2&0x3333333333333333
	x = (x + x>>4) & 0x0f0f0f0f0f0f0f0f
	return int(x * 0x0101010101010101 >> 56)
}

func isPow2[T ~int | ~uint | ~uint8](x T) bool { return x > 0 && x&(x-1) == 0 }

func fastInvSqrt(x float32) float32 {
	i := math.Float32bits(x)
	i = 0x5f3759df - i>>1
	y := math.Float32frombits(i)
	return y * (1.5 - 0.5*x*y*y)
}

type bitset []uint64

func (s *bitset) add(n int) {
	for len(*s) <= n/64 {
		*s = append(*s, 0)
	}
	(*s)[n/64] |= 1 << (uint(n) % 64)
}

func (s bitset) String() string {
	var sb strings.Builder
	sb.WriteByte('{')
	for i, w := range s {
		for w != 0 {
			if sb.Len() > 1 {
				sb.WriteByte(' ')
			}
			fmt.Fprint(&sb, i*64+bits.TrailingZeros64(w))
			w &= w - 1
		}
	}
	return sb.String() + "}"
}

func main() {
	fl := Read | Exec
	fmt.Println(fl, fl.Has(Read), fl.Has(Write), All, uint8(All))
	fl.Set(Sticky)
	fl.Clear(Read)
	fl.Toggle(Write | Exec)
	fmt.Printf("%v %d %08b %#x %x\n", fl, fl, fl, uint8(fl), ^uint8(fl))
	fmt.Println(KB, MB, GB, TB, a, b, c, d, e, f)
	for n := range uint(8) {
		fmt.Printf("%03b ", gray(n))
	}
	fmt.Println()
	fmt.Printf("%#08x %d %d %d\n", reverse(0x12345678), swar(math.MaxUint64), swar(0xdeadbeef), bits.OnesCount(0xdeadbeef))
	fmt.Println(isPow2(64), isPow2(uint8(96)), isPow2(Flags2(8)), isPow2(0))
	fmt.Println(bits.Len(1000), bits.LeadingZeros32(1), bits.TrailingZeros16(8), bits.Reverse8(3), bits.RotateLeft8(0x81, 1), bits.ReverseBytes32(0x01020304))
	hi, lo := bits.Mul64(math.MaxUint64, 3)
	sum, carry := bits.Add64(math.MaxUint64, 1, 0)
	q, r := bits.Div64(1, 0, 10)
	fmt.Println(hi, lo, sum, carry, q, r)
	fmt.Printf("%.4f %.4f\n", fastInvSqrt(4), fastInvSqrt(2))
	var s bitset
	for _, n := range []int{3, 64, 1, 130, 63} {
		s.add(n)
	}
	fmt.Println(s, len(s))
	var i8 int8 = 127
	var u8 uint8 = 0
	var i32 int32 = math.MinInt32
	i8++
	u8--
	fmt.Println(i8, u8, -i32, i32-1, i32/-1, uint32(i32), int8(u8), uint16(u8)<<8 == 0xff00)
	x := -7
	fmt.Println(x>>1, x/2, uint8(x), x&3, x%4, x<<62, uint64(x)>>60, ^x, -x&x, x&^2)
	var sh uint = 70
	fmt.Println(1<<sh == 0, int32(-1)>>sh, u8<<1, int8(-128)>>7)
	m, n := 5, 9
	m ^= n
	n ^= m
	m ^= n
	fmt.Println(m, n, 0b1010|0o17&0x1F, 1_000_000, 'a'^' ', 07)
	fmt.Println(unsafe.Sizeof(fl), unsafe.Sizeof(struct {
		a bool
		b int64
		c bool
	}{}), unsafe.Sizeof(""), unsafe.Sizeof([]int{}), math.Float64bits(1.5), math.Signbit(math.Copysign(0, -1)))
	fmt.Printf("%b %o %x %X %#b %+d %q %U\n", 10, 64, 255, 255, 5, 5, 65, 0x1F600)
	fmt.Printf("%x %b\n", math.Pi, float32(0.5))
	var shift int = -1
	fmt.Println(1 << shift)
}

type Flags2 int
