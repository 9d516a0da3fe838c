package main

import (
	"fmt"
	"math"
)

//go:noinline
func conv(f float64) {
	fmt.Println(f, int8(f), int16(f), int32(f), int64(f), int(f), uint8(f), uint16(f), uint32(f), uint64(f), uint(f), uintptr(f))
	g := float32(f)
	fmt.Println(g, int8(g), int16(g), int32(g), int64(g), int(g), uint8(g), uint16(g), uint32(g), uint64(g), uint(g), uintptr(g))
}

func main() {
	for _, f := range []float64{math.NaN(), math.Inf(1), math.Inf(-1), -1, -1.5, 300, 70000, -70000, 2147483648, -2147483649, 4294967296, 5e9, -5e9, 9.3e18, 1e19, 1.8e19, 1.9e19, -9.3e18, 1e300, -1e300, 128, 255.9, 256} {
		conv(f)
	}
}
