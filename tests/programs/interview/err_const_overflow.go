package main

import "fmt"

const big = 1 << 64

type Flags uint8

const (
	A Flags = 1 << (iota * 4)
	B
	C
)

func main() {
	var i8 int8 = 128
	var u uint = -1
	var i int = big
	var b byte = 'ā'
	x := 1 << 63
	f := float32(1e40)
	fmt.Println(big)
	fmt.Println(uint8(256), int64(1<<63), i8, u, i, b, x, f)
	var arr [3]int
	arr[3] = 1
	arr[-1] = 1
	s := "abc"[5]
	_ = 10 / 0
	_ = i % 0
	_ = 1.5 << 2
	_ = i << -1
	_ = int(1.5)
	_ = [-1]int{}
	_ = "a" + 'b'
	_ = ^uint8(0) + 1
	_ = arr[2:1]
	_ = []int{5}[1.5]
}
