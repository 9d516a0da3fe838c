package main

const n = -1

var v = 3

type A [3]int
type B [f()]int // ERROR "array length f\(\) \(value of type int\) must be constant"
type C [1.0]int
type D [1.5]int // ERROR "array length 1\.5 \(untyped float constant\) must be integer"
type E ["x"]int // ERROR "array length \"x\" \(untyped string constant\) must be integer"
type F [n]int // ERROR "invalid array length n \(untyped int constant -1\)"
type G [1 << 62]byte
type H [1 << 63]int // ERROR "invalid array length 1 << 63 \(untyped int constant 9223372036854775808\)"
type I [...]int // ERROR "invalid use of \[\.\.\.\] array \(outside a composite literal\)"
type J [v]int // ERROR "invalid array length v"
type K [nosuch]int // ERROR "undefined array length nosuch or missing type constraint"
type L ['a']int
type M [len(A{})]int

func f() int { return 1 }

func main() {}
