package main

import (
	"fmt"
	"math"
	"math/bits"
)

func main() {
	var i8 int8 = 127
	i8++
	fmt.Println(i8, -i8, i8-1, i8*i8, i8/-1)
	var u8 uint8 = 255
	u8++
	fmt.Println(u8, u8-1, ^u8, -u8)
	u8 = 200
	fmt.Println(u8+100, u8*2, u8<<1, u8>>1, int(u8)+100)
	var i32 int32 = math.MinInt32
	fmt.Println(-i32, i32-1, i32/-1, i32%-1)
	var i64 int64 = math.MinInt64
	fmt.Println(-i64, i64-1, i64/-1, i64%-1)
	var u uint = 0
	u--
	fmt.Println(u, u>>63, u<<63)
	x := -5
	fmt.Println(x>>1, x/2, x%3, x&3, uint32(x), uint8(x), x<<62, x>>100)
	for s := range uint(70) {
		if s%13 == 0 {
			fmt.Print(1<<s, " ", -1>>s, " ", uint8(255)<<s, " ")
		}
	}
	fmt.Println()
	f := 3.99
	fmt.Println(int(f), int(-f), uint8(f), int64(1e18))
	big := 300.7
	fmt.Println(int8(int(big)), uint16(big), float32(16777217))
	fmt.Println(math.NaN() == math.NaN(), math.Inf(1) > math.MaxFloat64, -1/math.Inf(1))
	zero := 0.0
	fmt.Println(1/zero, -1/zero, zero/zero, math.Signbit(-zero), math.Signbit(math.Copysign(0, -1)))
	m := map[float64]int{}
	m[math.NaN()] = 1
	m[math.NaN()] = 2
	m[zero] = 3
	m[-zero] = 4
	fmt.Println(len(m), m[math.NaN()], m[0])
	fmt.Println(0x80&^0x7f, 6&^3, 5^3, ^5, 1|2&3^4)
	hi, lo := bits.Mul64(math.MaxUint64, 3)
	fmt.Println(hi, lo, bits.OnesCount(255), bits.LeadingZeros32(1), bits.Reverse8(3), bits.Len(0))
	var h uint32 = 2166136261
	for _, c := range []byte("interview") {
		h ^= uint32(c)
		h *= 16777619
	}
	fmt.Printf("%d %#x %08b %o\n", h, h, h>>24, h)
	var r rune = 'é'
	var by byte = byte(r)
	fmt.Println(r, by, string(r), string(rune(by)), string(rune(-1)) == "\uFFFD")
	a, b := 10, 3
	a, b = b, a%b
	a ^= b
	b ^= a
	a ^= b
	fmt.Println(a, b)
	a <<= 2
	a |= 1
	a &^= 4
	a %= 7
	fmt.Println(a, bits.UintSize, math.MaxInt)
}
