package main

import "fmt"

func popcount(x uint64) (n int) {
	for ; x != 0; x &= x - 1 {
		n++
	}
	return
}

func reverse8(b byte) byte {
	b = b>>4 | b<<4
	b = (b&0xcc)>>2 | (b&0x33)<<2
	return (b&0xaa)>>1 | (b&0x55)<<1
}

func rotl(x uint32, k uint) uint32 { return x<<k | x>>(32-k) }

func gray(n int) int { return n ^ n>>1 }

func isPow2(n int) bool { return n > 0 && n&(n-1) == 0 }

func main() {
	fmt.Println(popcount(0), popcount(255), popcount(1<<63|7), popcount(^uint64(0)))
	for _, b := range []byte{1, 2, 0x0f, 0xa5, 200} {
		fmt.Printf("%08b %08b\n", b, reverse8(b))
	}
	fmt.Printf("%#x %#x\n", rotl(0x80000001, 4), rotl(0xdeadbeef, 13))
	for i := range 8 {
		fmt.Printf("%03b ", gray(i))
	}
	fmt.Println()
	var flags uint8
	flags |= 1 << 3
	flags |= 1
	flags ^= 0xff
	flags &^= 0xf0
	fmt.Println(flags, flags&1 != 0, -7&0xf, -7|8, -7^3, ^5, 12&^10)
	for _, n := range []int{0, 1, 2, 3, 64, 96} {
		fmt.Print(isPow2(n), " ")
	}
	a, b := 5, 9
	a ^= b
	b ^= a
	a ^= b
	fmt.Println(a, b)
}
