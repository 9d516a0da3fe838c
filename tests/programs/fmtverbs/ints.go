package main

import "fmt"

type N int

func main() {
	for _, f := range []string{"%d", "%5d|", "%-5d|", "%05d", "%+d", "% d", "%x", "%X", "%#x", "%o", "%#o", "%O", "%b", "%#b", "%c", "%q", "%U", "%#U", "%v", "%T", "%e", "%s", "%t", "%08.3d|", "%+08d", "%.0d|", "%8x|", "%-#8x|", "%+q", "%#q"} {
		fmt.Printf(f+" ", 65)
		fmt.Printf(f+"\n", -65)
	}
	fmt.Printf("%d %x %b\n", N(10), N(-10), N(5))
	fmt.Printf("%d %d %d %d\n", int8(-128), uint8(255), int64(-1<<63), uint64(1<<64-1))
	fmt.Printf("%x %X %o\n", uint8(200), int8(-1), int8(-8))
	fmt.Printf("%c|%q|%U %c\n", '世', '世', '世', 0x1F600)
	fmt.Printf("%3c|%-3c|%03d|%3d%%\n", 'x', 'y', 7, 50)
	fmt.Printf("%d %d\n", []int{1, 2}, [2]int8{3, -4})
	fmt.Printf("%x %X\n", []int{10, 11}, [2]uint{255, 1})
	fmt.Printf("%02d:%02d %+.2d %x\n", 5, 7, 3, 0)
}
