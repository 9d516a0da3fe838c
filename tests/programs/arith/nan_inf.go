package main

import (
	"fmt"
	"math"
)

func main() {
	nan := math.NaN()
	inf := math.Inf(1)
	neg := math.Inf(-1)
	zero := 0.0
	nz := math.Copysign(0, -1)
	fmt.Println(nan, inf, neg, zero, nz)
	fmt.Println(nan == nan, nan != nan, nan < 1, nan > 1, nan <= nan, !(nan >= nan))
	fmt.Println(inf > 1e308, neg < -1e308, inf == inf, inf-inf, inf*0, inf+neg)
	fmt.Println(zero == nz, 1/zero, 1/nz, math.Signbit(nz))
	fmt.Println(min(1, nan), max(nan, 2), min(zero, nz), max(nz, zero), min(3.5, inf, 2))
	fmt.Println(math.IsNaN(nan), math.IsInf(inf, 0), math.IsInf(neg, 1))
	x := 1e308
	fmt.Println(x*10, -x*10, x*10-x*10)
	a := [2]float64{nan, 1}
	b := a
	fmt.Println(a == b)
	m := map[float64]int{}
	m[nan] = 1
	m[nan] = 2
	_, ok := m[nan]
	fmt.Println(len(m), ok)
	m[zero] = 5
	fmt.Println(m[nz])
}
