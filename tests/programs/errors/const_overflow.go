package main

import "fmt"

const big = 1 << 100

func main() {
	var a int8 = 128
	var b uint = -1
	var c byte = 'é' + 100
	d := big
	e := int32(1 << 31)
	f := 1.5
	var g int = 2.5
	var h uint8 = 255 + 1
	i := int(f) << 3
	fmt.Println(a, b, c, d, e, f, g, h, i, int64(1<<63), uint8(1)<<8)
}
