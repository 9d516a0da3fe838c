// Package variables: laid out by the linker, or initialised by code.
package main

type t struct {
	p *int
	s []string
}

var (
	x     = 1
	px    = &x
	pt    = &t{px, []string{"a"}}
	f     = func() int { return 1 }
	e any = 5
	b     = []byte("abc")
	m     = map[string]int{"a": 1} // ERROR "map\\[string\\]int\\{\\.\\.\\.\\} escapes to heap$"
	n     = new(int) // ERROR "new\\(int\\) escapes to heap$"
	s     = make([]int, 3) // ERROR "make\\(\\[\\]int, 3\\) escapes to heap$"
	y     = f()
	z any = y
	l     = []any{1, y, func() int { return x }}
	_     = &t{}
	er    = error(myErr{1})
)

type myErr struct{ n int }

func (m myErr) Error() string { return "err" }

func main() { println(*px, pt.s[0], m["a"], *n, s[0], y, len(b), len(l), e, z, er) }
