package main

import "unsafe"

//go:uintptrescapes
func one(a uintptr) {} // ERROR "marking a as escaping uintptr$"

//go:uintptrescapes
func several(a ...uintptr) {} // ERROR "marking a as escaping \\.\\.\\.uintptr$"

//go:uintptrescapes
func hidden(uintptr, *int) {} // ERROR "marking ~p0 as escaping uintptr$"

type device struct{ id int }

//go:uintptrescapes
func (d *device) control(request, arg uintptr) int { return d.id + int(request) } // ERROR "d does not escape$" "marking request as escaping uintptr$" "marking arg as escaping uintptr$"

func plain(a uintptr) {}

func pick(first bool) {
	f := one
	if first {
		f = plain
	}
	z := 1
	f(uintptr(unsafe.Pointer(&z)))
}

func main() {
	x, y, v, w := 1, 2, 3, 4 // ERROR "moved to heap: x$" "moved to heap: y$" "moved to heap: v$"
	one(uintptr(unsafe.Pointer(&x)))
	several(0, uintptr(unsafe.Pointer(&y)), 2) // ERROR "\\.\\.\\. argument escapes to heap$"
	hidden(uintptr(unsafe.Pointer(&v)), &w)
	plain(uintptr(unsafe.Pointer(&w)))
	d := &device{7} // ERROR "&device\\{\\.\\.\\.\\} does not escape$"
	var buf [8]byte // ERROR "moved to heap: buf$"
	d.control(1, uintptr(unsafe.Pointer(&buf[0])))
	u := uintptr(unsafe.Pointer(&w))
	one(u)
	pick(false)
}
