package main

import (
	"fmt"
	"math"
)

func sqrt(x float64) (float64, int) {
	z := x / 2
	for n := 1; ; n++ {
		next := z - (z*z-x)/(2*z)
		if math.Abs(next-z) < 1e-12 {
			return next, n
		}
		z = next
	}
}

func poly(x float64, c ...float64) (y float64) {
	for i := len(c) - 1; i >= 0; i-- {
		y = y*x + c[i]
	}
	return
}

func main() {
	for _, x := range []float64{2, 3, 100, 1e10, 0.5} {
		z, n := sqrt(x)
		fmt.Printf("%.10f %d %t\n", z, n, math.Abs(z-math.Sqrt(x)) < 1e-9)
	}
	fmt.Println(poly(2, 1, 2, 3), poly(0.5), poly(-1, 4))
	e, t := 1.0, 1.0
	for i := 1; i < 20; i++ {
		t /= float64(i)
		e += t
	}
	fmt.Println(e, e == math.E)
	fmt.Println(math.Floor(-1.5), math.Ceil(1.2), math.Trunc(-1.7), math.Round(2.5), math.RoundToEven(2.5))
	fmt.Println(math.Pow(2, 10), math.Mod(7, 3), math.Hypot(3, 4), math.Max(1, 2), math.Cbrt(27))
	fmt.Println(7.0/3, 1e21, 1e20, 123456789.0, 1e-7, float32(1)/3)
}
