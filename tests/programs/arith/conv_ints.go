package main

import "fmt"

func main() {
	x := 0x123456789abcdef0
	fmt.Println(int8(x), uint8(x), int16(x), uint16(x), int32(x), uint32(x))
	n := -1
	fmt.Println(uint8(n), uint16(n), uint32(n), uint64(n), uint(n))
	var b byte = 0xfe
	fmt.Println(int8(b), int(b), int(int8(b)), uint64(int8(b)), uint16(int8(b)))
	var r rune = 'é'
	fmt.Println(r, byte(r), int8(r), string(r))
	var i8 int8 = -100
	fmt.Println(uint32(i8), int64(i8), uint64(uint8(i8)))
	for i := 250; i < 260; i++ {
		fmt.Print(uint8(i), "/", int8(i), " ")
	}
	fmt.Println()
	type Celsius int16
	type Byte = byte
	c := Celsius(300)
	fmt.Println(c, Byte(c), int(c)*2)
	var u64 uint64 = 1 << 63
	fmt.Println(int64(u64), int64(u64-1), float64(u64))
}
