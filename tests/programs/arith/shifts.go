package main

import "fmt"

func shl(x int32, n uint) int32    { return x << n }
func shr(x int32, n uint) int32    { return x >> n }
func ushr(x uint32, n uint) uint32 { return x >> n }

func main() {
	for _, n := range []uint{0, 1, 5, 30, 31, 32, 33, 63, 64, 1000} {
		fmt.Println(n, shl(1, n), shl(-3, n), shr(-5, n), shr(1<<30, n), ushr(1<<31, n))
	}
	var s8 uint8 = 3
	fmt.Println(1<<s8, int8(1)<<6>>s8, uint8(255)<<s8>>s8)
	var k = 40
	fmt.Println(int64(1)<<k, int32(1)<<k, uint16(0xffff)>>k)
	x := 1
	x <<= 10
	x >>= 3
	fmt.Println(x)
	var w int64 = 1 << s8
	var f = uint64(1<<s8) + 1
	fmt.Println(w, f)
	var big uint64 = 1<<64 - 1
	fmt.Println(big>>60, big<<60, big<<63>>63)
}
