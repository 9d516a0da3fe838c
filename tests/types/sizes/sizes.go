package main

// Each comment is the size, the alignment and the run-time name of the variable's type.

import (
	"fmt"
	"strings"
	"unsafe"
)

type T struct {
	a int8
	b *T
	c [2]int16
}
type Gen []T
type Al = map[string]Gen
type Sh interface{ M() }

var a bool // IS 1 1 bool
var b struct{ a bool; b int64; c bool } // IS 24 8 struct { a bool; b int64; c bool }
var c struct{ a int32; b struct{} } // IS 8 4 struct { a int32; b struct {} }
var d [3]struct{ a byte; b int16 } // IS 12 2 [3]struct { a uint8; b int16 }
var e complex64 // IS 8 4 complex64
var f complex128 // IS 16 8 complex128
var g struct{ a byte; c complex64 } // IS 12 4 struct { a uint8; c complex64 }
var h string // IS 16 8 string
var i []int // IS 24 8 []int
var j map[string]*T // IS 8 8 map[string]*main.T
var k chan<- int // IS 8 8 chan<- int
var l chan (<-chan int) // IS 8 8 chan (<-chan int)
var m func(int, ...string) (a int, err error) // IS 8 8 func(int, ...string) (int, error)
var n any // IS 16 8 interface {}
var o error // IS 16 8 error
var p interface{ M(x int) string; fmt.Stringer; lower() } // IS 16 8 interface { M(int) string; String() string; main.lower() }
var q T // IS 24 8 main.T
var r *T // IS 8 8 *main.T
var s Gen // IS 24 8 main.Gen
var t struct{} // IS 0 1 struct {}
var u [0]int // IS 0 8 [0]int
var v struct{ x [0]int64; y byte } // IS 8 8 struct { x [0]int64; y uint8 }
var w struct{ y byte; x [0]int64 } // IS 16 8 struct { y uint8; x [0]int64 }
var x struct { T; *Gen "tag"; Z int `json:"z\"q"` } // IS 40 8 struct { main.T; *main.Gen "tag"; Z int "json:\"z\\\"q\"" }
var y uintptr // IS 8 8 uintptr
var z unsafe.Pointer // IS 8 8 unsafe.Pointer
var aa byte // IS 1 1 uint8
var ab rune // IS 4 4 int32
var ac Al // IS 8 8 map[string]main.Gen
var ad [2][3]Al // IS 48 8 [2][3]map[string]main.Gen
var ae func() // IS 8 8 func()
var af func() int // IS 8 8 func() int
var ag map[[2]string]struct{ a, b int } // IS 8 8 map[[2]string]struct { a int; b int }
var ah func(func(int) (int, bool), any) []any // IS 8 8 func(func(int) (int, bool), interface {}) []interface {}
var ai strings.Builder // IS 32 8 strings.Builder
var aj <-chan struct{} // IS 8 8 <-chan struct {}
var ak struct { a uint16; b uint32; c uint16; d float64; e float32 } // IS 32 8 struct { a uint16; b uint32; c uint16; d float64; e float32 }
var al interface{ Error() string } // IS 16 8 interface { Error() string }
var am Sh // IS 16 8 main.Sh
var an struct { fn func(x int); ifc interface{ m() } } // IS 24 8 struct { fn func(int); ifc interface { main.m() } }

var _ fmt.Stringer

func main() {}
