// Interface calls and conversions.
package main

type shape interface{ area() int }
type square struct{ side int }
type circle struct{ r *int }

func (s square) area() int  { return s.side * s.side }
func (c *circle) area() int { return *c.r } // ERROR "c does not escape$"

func total(ss []shape) (sum int) { // ERROR "leaking param content: ss$"
	for _, s := range ss {
		sum += s.area()
	}
	return
}

func pick(b bool) shape {
	if b {
		return square{2} // ERROR "square\\{\\.\\.\\.\\} escapes to heap$"
	}
	return &circle{} // ERROR "&circle\\{\\} escapes to heap$"
}

func main() {
	var s shape = square{3} // ERROR "square\\{\\.\\.\\.\\} escapes to heap$"
	println(s.area()) // ERROR "devirtualizing s\\.area to square$"
	r := 1 // ERROR "moved to heap: r$"
	var t shape = &circle{&r} // ERROR "&circle\\{\\.\\.\\.\\} escapes to heap$"
	println(t.area()) // ERROR "devirtualizing t\\.area to \\*circle$"
	u := pick(true)
	println(u.area(), total([]shape{s, t, u})) // ERROR "\\[\\]shape\\{\\.\\.\\.\\} does not escape$"
}
