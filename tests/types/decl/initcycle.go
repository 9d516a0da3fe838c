package main

const c1 = c1 // ERROR "initialization cycle: c1 refers to itself"
const c2 = c3 + 1 // ERROR "initialization cycle for c2.*c2 refers to c3.*c3 refers to c2"
const c3 = c2

var v1 = v1 // ERROR "initialization cycle: v1 refers to itself"
var v2 = f2() // ERROR "initialization cycle for v2.*v2 refers to f2.*f2 refers to v2"

func f2() int { return v2 }

var v3 int = v4 // ERROR "initialization cycle for v3.*v3 refers to v4.*v4 refers to v5.*v5 refers to v3"
var v4 = v5
var v5 = v3

var d = T{}.m
var d2 = T.m(T{}) // ERROR "initialization cycle for d2.*d2 refers to m.*m refers to d2"

type T struct{}

func (T) m() int { return d2 }

var z1, z2 = two() // ERROR "initialization cycle for z1.*z1 refers to two.*two refers to z3.*z3 refers to z1"

func two() (int, int) { return z3, 1 }

var z3 = z1

// A function that refers to itself is no cycle.
func even(n int) bool { return n == 0 || !even(n-1) }

var e = even(3)

func main() { _, _ = d, e }
