// Composite literals and their addresses.
package main

type point struct{ x, y int }

type line struct {
	a, b *point
	tags []string
}

func make1() *line { return &line{a: &point{1, 2}, tags: []string{"a"}} } // ERROR "&line\\{\\.\\.\\.\\} escapes to heap$" "&point\\{\\.\\.\\.\\} escapes to heap$" "\\[\\]string\\{\\.\\.\\.\\} escapes to heap$"

func main() {
	p := &point{1, 2} // ERROR "&point\\{\\.\\.\\.\\} escapes to heap$"
	l := line{a: p, b: &point{3, 4}} // ERROR "&point\\{\\.\\.\\.\\} does not escape$"
	s := []*point{{1, 2}, p} // ERROR "\\[\\]\\*point\\{\\.\\.\\.\\} does not escape$" "&point\\{\\.\\.\\.\\} does not escape$"
	m := map[string]*point{"o": {}, "p": p} // ERROR "map\\[string\\]\\*point\\{\\.\\.\\.\\} does not escape$" "&point\\{\\} escapes to heap$"
	a := [2]point{{1, 2}}
	println(l.a.x, s[0].y, len(m), a[0].x, make1().a.x)
}
