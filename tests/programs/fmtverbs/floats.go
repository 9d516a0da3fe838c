package main

import (
	"fmt"
	"math"
)

func main() {
	for _, v := range []float64{0, 1, -1.5, 3.14159265, 1e6, 1e21, 1e-7, 123456789.125, 2.5, 0.1} {
		fmt.Printf("%v %g %f %e %G %.2f %8.3f| %-8.1f| %+.1f %08.2f %.3g %6.0f %#g %x\n", v, v, v, v, v, v, v, v, v, v, v, v, v, v)
	}
	for _, v := range []float64{math.Inf(1), math.Inf(-1), math.NaN()} {
		fmt.Printf("%v %f %6.2f| %+v %08f % f %g\n", v, v, v, v, v, v, v)
	}
	fmt.Println(float32(0.1), float32(1e10), float32(16777216), 1e20, 1e21, 100000.0, 1e-5)
	fmt.Printf("%v %.3f %g %T\n", float32(0.1), float32(2)/3, float32(1)/3, float32(1))
	fmt.Printf("%d %s\n", 1.5, 2.5)
	fmt.Printf("%*d|%-*d|%.*f\n", 5, 42, 5, 42, 2, 3.14159)
	fmt.Printf("%6.2f%%\n", 99.5)
	fmt.Printf("%v %.1f %g\n", 1+2i, -1.55+2.25i, complex64(1i))
	fmt.Printf("%v %v\n", []float64{1, 2.5}, [2]float32{0.5, 1e9})
	fmt.Printf("%.3v %10.3v| %b\n", 1234.5678, 1234.5678, 1.0)
}
