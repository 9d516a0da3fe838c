package main

import (
	"fmt"
	"math"
)

type Weekday int

const (
	Sunday Weekday = iota
	Monday
	Tuesday
	_
	Thursday
	numDays = iota + 1
)

const (
	A = iota * 10
	B
	C = "str"
	D
	E    = iota
	F, G = iota, -iota
	H, I
)

type ByteSize float64

const (
	_           = iota
	KB ByteSize = 1 << (10 * iota)
	MB
	GB
	TB
	PB
)

func (b ByteSize) String() string {
	switch {
	case b >= PB:
		return fmt.Sprintf("%.2fPB", b/PB)
	case b >= TB:
		return fmt.Sprintf("%.2fTB", b/TB)
	case b >= GB:
		return fmt.Sprintf("%.2fGB", b/GB)
	case b >= MB:
		return fmt.Sprintf("%.2fMB", b/MB)
	case b >= KB:
		return fmt.Sprintf("%.2fKB", b/KB)
	}
	return fmt.Sprintf("%.2fB", b)
}

func (d Weekday) String() string {
	names := [...]string{"Sun", "Mon", "Tue", Thursday: "Thu"}
	if d < 0 || int(d) >= len(names) {
		return fmt.Sprintf("Weekday(%d)", int(d))
	}
	return names[d]
}

func (d Weekday) Next() Weekday { return (d + 1) % numDays }

const (
	big   = 1 << 100
	huge  = big * big
	third = 1.0 / 3
	name  = "gomem" + "!"
	r     = 'a' + 1
	cplx  = 2i * 2i
	mask  = ^uint32(0)
	neg   = -5 % 3
	shift = 1.0 << 3
	yes   = len(name) > 3 && !(r == 'c')
)

type Temp float64
type Meters = float64

func main() {
	fmt.Println(Sunday, Monday, Thursday, Weekday(3), Weekday(9), numDays, Thursday.Next())
	fmt.Printf("%v %d %s %q %x %T %03d\n", Tuesday, Tuesday, Tuesday, Tuesday, Tuesday, Tuesday, Tuesday)
	fmt.Println(A, B, C, D, E, F, G, H, I)
	fmt.Println(KB, 1500*MB, ByteSize(5e13), PB, ByteSize(12))
	fmt.Println(big>>98, huge/big/big, third, name, r, string(rune(r)), cplx, mask, neg, shift, yes)
	fmt.Printf("%T %T %T %T %T %T\n", third, r, cplx, mask, shift, big>>90)
	var f32 float32 = third
	var i8 int8 = math.MaxInt8
	var t Temp = 36.6
	var m Meters = 5
	m += 0.5
	fmt.Println(f32, float64(f32) == third, i8, t*2, m, 7/2, 7/2.0, 7.0/2, -7/2, 1/3*3.0)
	fmt.Println(math.MaxUint32, uint64(math.MaxUint64), math.MinInt64, float32(math.MaxFloat32), math.Pi*1e10)
	x := 10
	var y float64 = float64(x) / 3
	fmt.Println(y, int(y), int(-y), uint8(x*30), x<<3|1, 1<<x, float32(0.1)+float32(0.2), 0.1+0.2, y*3 == 10)
	const k = 0.1
	z := 0.1
	fmt.Println(k+0.2 == 0.3, z+0.2 == 0.3, z+0.2)
	var u uint = 3
	fmt.Println(u-4 > 0, int(u)-4, 5&^3, 6|1^2, -5>>1, uint32(1)<<31, 'x'-'a', "s"[0]-'a')
	arr := [...]int{Monday: 5, Thursday: 9}
	fmt.Println(len(arr), arr, arr[Tuesday])
	var (
		p              = &x
		pp             = &p
		e  interface{} = t
	)
	**pp = 77
	_, isFloat := e.(float64)
	fmt.Println(x, *p == **pp, isFloat, e.(Temp), e == Temp(36.6), e == 36.6)
	n := math.NaN()
	fmt.Println(n == n, n != n, n < 1, math.Inf(1) > math.MaxFloat64, -0.0 == 0, 1/math.Inf(-1))
	fmt.Println(int64(math.Float64frombits(0x4340000000000001)), math.Float32bits(1), int32(int64(x)<<33+5), int(float32(16777217)))
	switch d := Thursday; {
	case d > Monday && d < numDays:
		fmt.Println("late", d)
		fallthrough
	case false:
		fmt.Println("fell")
	default:
		fmt.Println("no")
	}
	idx := 5
	fmt.Println(arr[idx])
}
