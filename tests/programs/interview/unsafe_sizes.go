package main

import (
	"fmt"
	"unsafe"
)

type bad struct {
	a bool
	b int64
	c bool
	d int32
	e bool
}
type good struct {
	b       int64
	d       int32
	a, c, e bool
}
type empty struct{}
type trailing struct {
	n int32
	e struct{}
}
type iface interface{ M() }
type mix struct {
	s  string
	sl []int
	m  map[int]int
	i  iface
	a  any
	f  func()
	c  chan int
	p  *int
	ar [3]int16
	cx complex64
}

func main() {
	fmt.Println(unsafe.Sizeof(bad{}), unsafe.Sizeof(good{}), unsafe.Sizeof(empty{}), unsafe.Sizeof(trailing{}), unsafe.Sizeof(mix{}))
	var m mix
	fmt.Println(unsafe.Offsetof(m.sl), unsafe.Offsetof(m.i), unsafe.Offsetof(m.ar), unsafe.Offsetof(m.cx), unsafe.Alignof(m.cx), unsafe.Alignof(m))
	var b bad
	fmt.Println(unsafe.Offsetof(b.b), unsafe.Offsetof(b.c), unsafe.Offsetof(b.d), unsafe.Offsetof(b.e))
	const sz = unsafe.Sizeof(uintptr(0))
	var arr [sz]byte
	fmt.Println(len(arr), unsafe.Sizeof(arr), unsafe.Sizeof("long string"), unsafe.Sizeof([]int{1, 2, 3}))
	fmt.Printf("%T %v\n", unsafe.Sizeof(0), unsafe.Sizeof([0]int{}))
	s := []byte("hello")
	fmt.Println(unsafe.String(&s[0], 3), *unsafe.SliceData(s), len(unsafe.Slice(&s[1], 2)))
	type bits struct {
		flags uint8
		id    uint16
		_     [4]byte
		v     float32
	}
	fmt.Println(unsafe.Sizeof(bits{}), unsafe.Offsetof(bits{}.v))
	x := struct {
		a [0]func()
		b int8
	}{}
	fmt.Println(unsafe.Sizeof(x), unsafe.Sizeof(struct {
		b int8
		a [0]func()
	}{}))
}
