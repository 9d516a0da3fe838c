package main

import _ "unsafe"

//go:linkname x main.y
//go:linkname x
//go:linkname nosuch
//go:linkname T
//go:linkname f a.g[int]
//go:linkname f runtime.f

var x int

type T int

func f()

func main() { f() }
// ERROR:6 "duplicate //go:linkname for x"
// ERROR:7 "//go:linkname must refer to declared function or variable"
// ERROR:8 "//go:linkname must refer to declared function or variable"
// ERROR:9 "//go:linkname reference of an instantiation is not allowed"
