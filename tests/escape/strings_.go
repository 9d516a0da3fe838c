// Concatenation and conversions of strings.
package main

var keep string
var bytes []byte

type myBytes []byte
type myByte byte

func main() {
	a, b := "x", []byte("yz") // ERROR "\\(\\[\\]byte\\)\\(\"yz\"\\) does not escape$" "zero-copy string->\\[\\]byte conversion$"
	c := a + "-" + string(b) // ERROR "a \\+ \"-\" \\+ string\\(b\\) does not escape$" "string\\(b\\) does not escape$"
	keep = a + c + "!" // ERROR "a \\+ c \\+ \"!\" escapes to heap$"
	bytes = []byte(a) // ERROR "\\(\\[\\]byte\\)\\(a\\) escapes to heap$"
	r := []rune(c) // ERROR "\\(\\[\\]rune\\)\\(c\\) does not escape$"
	keep = string(r) // ERROR "string\\(r\\) escapes to heap$"
	keep = string(r[0]) // ERROR "string\\(r\\[0\\]\\) escapes to heap$"
	n := len(a + keep) // ERROR "a \\+ keep does not escape$"
	for i := range []byte(c) { // ERROR "\\(\\[\\]byte\\)\\(c\\) does not escape$" "zero-copy string->\\[\\]byte conversion$"
		n += i
	}
	d := []byte(c) // ERROR "\\(\\[\\]byte\\)\\(c\\) does not escape$"
	d[0] = 1
	l := []rune("lit") // ERROR "\\[\\]rune\\{\\.\\.\\.\\} does not escape$"
	println(n, len(d), len(l), string(myBytes(b)), string([]myByte{1, 2})) // ERROR "string\\(myBytes\\(b\\)\\) does not escape$" "string\\(\\(\\[\\]byte\\)\\(\\[\\]myByte\\{\\.\\.\\.\\}\\)\\) does not escape$" "\\[\\]myByte\\{\\.\\.\\.\\} does not escape$"
}
