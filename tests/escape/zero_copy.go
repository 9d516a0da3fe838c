// A string converted to bytes that nobody changes.
package main

func sum(b []byte) (t int) { // ERROR "b does not escape$"
	for _, c := range b {
		t += int(c)
	}
	return
}

func clear1(b []byte) { b[0] = 0 } // ERROR "b does not escape$"

func main() {
	s := "abc"
	println(sum([]byte(s))) // ERROR "\\(\\[\\]byte\\)\\(s\\) does not escape$" "zero-copy string->\\[\\]byte conversion$"
	clear1([]byte(s)) // ERROR "\\(\\[\\]byte\\)\\(s\\) does not escape$"
}
