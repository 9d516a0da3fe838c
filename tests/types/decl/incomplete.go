package main

import "unsafe"

type A struct{ x [len(A{}.x)]int } // ERROR "invalid recursive type: A refers to itself"
type B [len(B{})]int // ERROR "invalid recursive type: B refers to itself"
type C [unsafe.Sizeof(C{})]int // ERROR "invalid recursive type: C refers to itself"
type D [unsafe.Sizeof(*new(D))]int // ERROR "invalid recursive type: D refers to itself"
type E [len(*(*E)(nil))]int // ERROR "invalid recursive type: E refers to itself"
type F [len(f())]int // ERROR "invalid recursive type: F refers to itself"

func f() F { return F{} }

type G struct{ p *G; n [unsafe.Sizeof(g)]int } // ERROR "invalid recursive type G.*G refers to g.*g refers to G"

var g G

type H [unsafe.Sizeof(func() int { var h H; return h[0] }())]int
type I interface{ m() [unsafe.Sizeof(I(nil))]int } // ERROR "invalid recursive type: I refers to itself"
type J struct{ f [unsafe.Offsetof(J{}.f)]int } // ERROR "invalid recursive type: J refers to itself"
type K = [len(K{})]int // ERROR "invalid recursive type: K refers to itself"
type L struct{ l.x } // ERROR "undefined: l"
type M interface{ Fn(M.Fn) } // ERROR "invalid recursive type: M refers to itself"
type N [cap(n)]int // ERROR "invalid recursive type N.*N refers to n.*n refers to N"

var n = [3]N{}

const o = len([o]int{}) // ERROR "initialization cycle: o refers to itself"
const p = unsafe.Sizeof(q) // ERROR "initialization cycle for p.*p refers to q.*q refers to p"

var q [p]int

func r() (x [len(r())]int) { return } // ERROR "r\(\) \(no value\) used as value"

type S map[[len(s)]int]int // ERROR "invalid recursive type S.*S refers to s.*s refers to S"

var s S

func main() {
	type A struct{ x [len(A{}.x)]int } // ERROR "invalid recursive type: A refers to itself"
	type B struct{ *B; C }
	type T [len(t{})]int // ERROR "undefined: t"
	var x x // ERROR "declared and not used: x" "undefined: x"
	const c = c // ERROR "undefined: c"
	var f = func() { f() } // ERROR "declared and not used: f"
	func() { type U struct { U } }() // ERROR "invalid recursive type: U refers to itself"
}
