package main

import (
	"fmt"
	"math"
	"strconv"
)

func main() {
	for _, f := range []float64{1e19, -1, math.NaN(), math.Inf(1), 2147483648.5, -2147483649, 1e300, 255.9, 0.9999} {
		fmt.Println(f, int64(int32(math.Trunc(math.Mod(f, 100)))) == 0, float32(f))
	}
	var u uint64 = math.MaxUint64
	var i int64 = math.MaxInt64
	fmt.Println(float64(u), float32(u), float64(i), float64(i) == float64(u)/2, float32(16777217), int64(float64(1<<53+1)))
	fmt.Println(math.Round(-2.5), math.RoundToEven(2.5), math.Floor(-1.5), math.Ceil(-1.5), math.Trunc(-1.9), math.Mod(-7, 3), math.Remainder(7, 4))
	fmt.Println(math.Sqrt(2), math.Cbrt(27), math.Pow(2, 0.5), math.Hypot(3, 4), math.Log(10), math.Log2(8), math.Log10(1000), math.Exp(1))
	fmt.Println(math.Sin(1), math.Cos(1), math.Tan(1), math.Atan2(-1, -1), math.Sinh(1), math.Gamma(5.5), math.Erf(0.5))
	fmt.Println(math.MaxFloat32, math.SmallestNonzeroFloat32, math.Float64bits(1.5), math.Float32frombits(0x40490fdb), math.Nextafter(1, 2))
	fr, ex := math.Frexp(10)
	ip, fp := math.Modf(-3.25)
	fmt.Println(fr, ex, ip, fp, math.Ldexp(0.5, 4), math.FMA(2, 3, 4), math.IsInf(math.Inf(-1), -1), math.Copysign(3, -0.0))
	var f32 float32 = 0.1
	fmt.Println(float64(f32), f32*3, f32+0.2, f32 == 0.1, float64(f32) == 0.1)
	var acc float32
	for range 10 {
		acc += 0.1
	}
	fmt.Println(acc, acc == 1, 1-0.9, 0.1*3)
	x := 0.1
	fmt.Println(x*3, x+x+x, x*3 == 0.3, 1/3.0*3 == 1)
	for _, s := range []string{"1e-5", "0x1p4", "inf", "-NaN", "1_0.5", ".5", "5.", "1e400", "1e-400", "0.1e1", "+3", "1.7976931348623159e308"} {
		v, err := strconv.ParseFloat(s, 64)
		fmt.Println(v, err)
	}
	fmt.Println(strconv.FormatFloat(1.0/3, 'e', -1, 32), strconv.FormatFloat(123456789, 'g', 4, 64), strconv.FormatFloat(0.000001, 'f', -1, 64), strconv.FormatFloat(100, 'b', -1, 64), strconv.FormatFloat(5, 'x', -1, 64))
	fmt.Println(100.0, 1e5, 1e20, 1e21, 1e-4, 1e-5, 123456.789e3, float32(1e10))
	n := 7
	fmt.Println(n/2*2.0, float64(n)/2, n%2 == 1, -n/2, -n%2, uint(n)>>1, 7.0/2)
	z := 5
	fmt.Println(z&-z, z&(z-1), ^z, z|1<<4, z^z, -z>>1, uint8(z)<<6, int8(z)<<5)
	d, r := -7/2, -7%2
	fmt.Println(d, r, d*2+r, 7/-2, 7%-2)
}
