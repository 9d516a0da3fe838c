package main

import "fmt"

func mix(x uint32) uint32 {
	x ^= x >> 16
	x *= 0x7feb352d
	x ^= x >> 15
	x *= 0x846ca68b
	x ^= x >> 16
	return x
}

func fnv(s string) uint64 {
	h := uint64(14695981039346656037)
	for i := 0; i < len(s); i++ {
		h ^= uint64(s[i])
		h *= 1099511628211
	}
	return h
}

func main() {
	var a uint8 = 255
	a++
	var b uint16
	b--
	var c uint32
	c -= 5
	var d uint64
	d = d - 1
	var e uint
	e = ^e
	var p uintptr
	p--
	fmt.Println(a, b, c, d, e, p)
	var q uint8 = 200
	fmt.Println(q+100, q*2, -q, ^q, q<<1, q>>3, q&^0x0f)
	fmt.Println(mix(1), mix(2), mix(mix(3)))
	fmt.Println(fnv(""), fnv("a"), fnv("hello, world"))
}
