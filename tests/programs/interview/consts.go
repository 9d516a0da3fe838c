package main

import (
	"fmt"
	"math"
	"time"
)

type Weekday uint

const (
	Sunday Weekday = iota
	Monday
	_
	Wednesday
)

func (d Weekday) String() string { return [...]string{"Sun", "Mon", "Tue", "Wed"}[d] }

const (
	_  = iota
	KB = 1 << (10 * iota)
	MB
	GB
)

const (
	a, b = iota, iota * 10
	c, d
	_, _
	e, f
)

const (
	x0 = "s"
	x1
	x2 = iota
	x3
	x4 = 'a' + iota
	x5
	x6 = 1.5 * iota
	x7
)

type Flags uint8

const (
	Read Flags = 1 << iota
	Write
	Exec
	All = Read | Write | Exec
)

const huge = 1 << 100
const big = huge >> 98
const third = 1.0 / 3
const mixed = 'a' * 2.0
const cmplx = 2i * 2i

func main() {
	fmt.Println(Sunday, Monday, Wednesday, Weekday(2))
	fmt.Printf("%d %v %s %x\n", Wednesday, Wednesday, Wednesday, Wednesday)
	fmt.Println(KB, MB, GB)
	fmt.Println(a, b, c, d, e, f)
	fmt.Println(x0, x1, x2, x3, x4, x5, x6, x7)
	fmt.Printf("%T %T %T\n", x4, x6, x1)
	fmt.Println(All, All&^Write, ^Read, Flags(0b101))
	fmt.Println(big, third*3 == 1, mixed, cmplx)
	fmt.Printf("%T %T %v\n", mixed, cmplx, real(cmplx))
	fmt.Println(math.MaxInt64, uint64(math.MaxUint64), math.MinInt64)
	fmt.Println(math.Pi, float32(math.Pi), math.SmallestNonzeroFloat64)
	const h = 3 * time.Hour
	fmt.Println(h, h/2, time.Duration(1500)*time.Millisecond, 2.5*float64(time.Second))
	var s uint = 3
	var i = 1.0 << 3
	var j int32 = 1 << s
	var k = uint64(1<<s) != 8
	var w int64 = 1.0 << 33
	fmt.Println(i, j, k, w)
	fmt.Printf("%T\n", i)
	var arr [1 << 3]struct{}
	fmt.Println(len(arr), cap(arr[:4]))
	const l = len([10]int{})
	const ls = len("日本")
	fmt.Println(l, ls, 7/2, -7/2, 7%-3, -7%3, 7/2.0, 1/2*3.0, 1/2.0*3)
	fmt.Println('a'+1, string(rune('a'+1)), "s"+"t", 0x1p-2, 0b11, 0o17, 1_000_000, 'x')
	fmt.Println(5.0 == 5, 'a' == 97, 10/4*4.0, 10/4.0)
	var f32 float32 = 16777216.0
	fmt.Println(f32 == f32+1, 0.1+0.2 == 0.3)
	x, y := 0.1, 0.2
	fmt.Println(x+y == 0.3, x+y)
}
