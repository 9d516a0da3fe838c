// Package unsafe where memory is seen as what it is.
package main

import (
	"fmt"
	"unsafe"
)

type S struct {
	a byte
	b int64
	c [3]uint16
	d string
}

func main() {
	var s S
	fmt.Println(unsafe.Sizeof(s), unsafe.Alignof(s.c), unsafe.Offsetof(s.c), unsafe.Sizeof(""), unsafe.Sizeof([]int{}))
	const k = unsafe.Sizeof(uintptr(0))
	var arr [k]int
	fmt.Println(len(arr))
	p := &s
	q := (*S)(unsafe.Pointer(p))
	q.b = 7
	fmt.Println(s.b)
	x := 5
	px := (*int)(unsafe.Pointer(&x))
	*px = 6
	fmt.Println(x, px == &x, unsafe.Pointer(&x) == unsafe.Pointer(px), unsafe.Pointer(nil) == nil)
	b := []byte("hello")
	str := unsafe.String(&b[0], len(b))
	fmt.Println(str, unsafe.String(unsafe.SliceData(b), 3))
	ss := unsafe.Slice(&b[1], 3)
	ss[0] = 'E'
	fmt.Println(string(b), len(ss), cap(ss))
	str2 := "data"
	bs := unsafe.Slice(unsafe.StringData(str2), len(str2))
	fmt.Println(bs, *unsafe.StringData(str2))
	var ar [4]int
	sl := unsafe.Slice(&ar[0], 4)
	sl[2] = 9
	fmt.Println(ar)
}
type P struct{ X, Y int }
type Q struct{ X, Y int }

func init() {
	p := &P{1, 2}
	up := unsafe.Pointer(p)
	q := (*Q)(up)
	q.X = 9
	fmt.Println(*p, up == unsafe.Pointer(q), uintptr(unsafe.Pointer(p)) != 0)
	var z *int
	fmt.Println((*int)(unsafe.Pointer(z)) == nil, unsafe.SliceData([]int(nil)) == nil)
	defer func() { fmt.Println(recover()) }()
	_ = unsafe.Slice(z, 3)
}
