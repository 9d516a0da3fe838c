package main

import "fmt"

// Every signed width wraps around silently at run time.
func main() {
	var a int8 = 127
	a++
	var b int16 = 32767
	b += 2
	var c int32 = 2147483647
	c *= 2
	var d int64 = 9223372036854775807
	d += 10
	var e int = -9223372036854775808
	e--
	fmt.Println(a, b, c, d, e)
	var m int8 = -128
	fmt.Println(-m, m*m, m/-1, m%-1, m-1, m^127)
	var n int64 = -9223372036854775808
	fmt.Println(-n, n/-1, n%-1, n*n)
	x := int32(1 << 30)
	fmt.Println(x+x, x*x, x<<1, x<<2, (x<<1)>>1)
	for i := int8(120); i > 0; i += 3 {
		fmt.Print(i, " ")
	}
	fmt.Println()
	h := int16(1)
	for i := 0; i < 20; i++ {
		h = h*31 + int16(i)
	}
	fmt.Println(h)
}
