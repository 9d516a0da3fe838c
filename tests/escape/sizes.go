// Limits of the frame.
package main

type block [16384]int
type more [16385]int

func main() {
	var a block
	var b more // ERROR "moved to heap: b$"
	p := new([8192]int) // ERROR "new\\(\\[8192\\]int\\) does not escape$"
	q := new([8193]int) // ERROR "new\\(\\[8193\\]int\\) escapes to heap$"
	s := make([]byte, 65536) // ERROR "make\\(\\[\\]byte, 65536\\) does not escape$"
	t := make([]byte, 65537) // ERROR "make\\(\\[\\]byte, 65537\\) escapes to heap$"
	r := &[8193]int{} // ERROR "&\\[8193\\]int\\{\\} escapes to heap$"
	l := []int{20000: 1} // ERROR "\\[\\]int\\{\\.\\.\\.\\} does not escape$"
	z := make([]struct{}, 10) // ERROR "make\\(\\[\\]struct \\{\\}, 10\\) escapes to heap$"
	println(a[0], b[0], p[0], q[0], s[0], t[0], r[0], l[0], len(z))
}
