package main

import (
	"fmt"
	"math"
)

func main() {
	for _, f := range []float64{0, 1.5, -1.5, 2.999999, -2.999999, 1e9, 123456789.75} {
		fmt.Println(int(f), int64(f), int32(f), float32(f))
	}
	f := 200.7
	fmt.Println(uint8(f), uint16(f), int16(f))
	i := 1<<53 + 1
	fmt.Println(float64(i), int(float64(i)), float32(16777217), int(float32(i)))
	var f32 float32 = 0.1
	fmt.Println(f32, float64(f32), f32*3, float64(f32)*3, f32+0.2 == 0.3)
	a, b := 0.1, 0.2
	fmt.Println(a+b, a+b == 0.3, float32(a+b) == 0.3)
	fmt.Println(math.MaxFloat32, math.MaxInt64, math.SmallestNonzeroFloat64)
	fmt.Println(float32(math.MaxFloat32*0.5), float64(float32(1)/3))
	sum := float32(0)
	for i := 0; i < 10; i++ {
		sum += 0.1
	}
	fmt.Println(sum, sum == 1)
	fmt.Println(math.Float64bits(1.5), math.Float32bits(-2.25), math.Float64frombits(0x3ff8000000000000))
}
