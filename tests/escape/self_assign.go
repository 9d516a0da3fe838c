// Assignments that put back what was there.
package main

type buffer struct {
	buf  []byte
	a, b *int
	arr  [4]*int
}

func (b *buffer) trim(n int) { b.buf = b.buf[n:] } // ERROR "\\(\\*buffer\\)\\.trim ignoring self-assignment in b\\.buf = b\\.buf\\[n:\\]$" "b does not escape$"
func (b *buffer) swap()      { b.a = b.b } // ERROR "\\(\\*buffer\\)\\.swap ignoring self-assignment in b\\.a = b\\.b$" "b does not escape$"
func (b *buffer) shift(i int) { // ERROR "b does not escape$"
	b.arr[i] = b.arr[i+1] // ERROR "\\(\\*buffer\\)\\.shift ignoring self-assignment in b\\.arr\\[i\\] = b\\.arr\\[i \\+ 1\\]$"
}

func main() {
	b := buffer{buf: []byte("abcd")} // ERROR "\\(\\[\\]byte\\)\\(\"abcd\"\\) does not escape$"
	b.trim(1)
	b.swap()
	b.shift(0)
}
