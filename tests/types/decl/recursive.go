package main

type T1 T1 // ERROR "invalid recursive type: T1 refers to itself"
type T2 [2]T2 // ERROR "invalid recursive type: T2 refers to itself"
type T3 struct{ f [3]T3 } // ERROR "invalid recursive type: T3 refers to itself"
type T4 struct { // ERROR "invalid recursive type T4.*T4 refers to T5.*T5 refers to T4"
	f *T4
	g T5
}
type T5 struct{ h T4 }
type I1 interface{ I1 } // ERROR "invalid recursive type: I1 refers to itself"
type I2 interface{ I3 } // ERROR "invalid recursive type I2.*I2 refers to I3.*I3 refers to I2"
type I3 interface {
	I2
	M()
}
type A1 = A1 // ERROR "invalid recursive type: A1 refers to itself"
type A2 = *A2 // ERROR "invalid recursive type: A2 refers to itself"
type A3 = struct{ x A3 } // ERROR "invalid recursive type: A3 refers to itself"
type A4 = interface{ m() A4 } // ERROR "invalid recursive type: A4 refers to itself"
type M map[M]int // ERROR "invalid map key type M"
type N [len(x)]int // ERROR "invalid recursive type N.*N refers to x.*x refers to N"

var x N

type U struct{ a [len(u.a)]int } // ERROR "invalid recursive type U.*U refers to u.*u refers to U"

var u U

// These are recursive through a name and a reference.
type (
	M2 map[string]M2
	F  func(F) F
	S  []S
	P  *P
	C  chan C
	L  = M3
	M3 map[string]L
	Q  interface{ m(Q) }
)

func main() {
	type t1 t1 // ERROR "invalid recursive type: t1 refers to itself"
	type t2 struct{ t2 } // ERROR "invalid recursive type: t2 refers to itself"
	type t3 = t3 // ERROR "invalid recursive type: t3 refers to itself"
	type t4 []t4
}
