package main

const (
	a0 = iota
	a1
	a2 = "x"
	a3
	a4, a5 = iota, iota
	a6, a7
	_ // ERROR "extra init expr at \./const\.go:8:17"
	a8, a9
	b1, b2, b3 // ERROR "missing init expr for b3"
)

const (
	d1 int // ERROR "missing init expr for d1"
	d2 // ERROR "missing init expr for d2"
)

const e1, e2 = 1 // ERROR "missing init expr for e2"
const e3 = 1, 2 // ERROR "extra init expr 2"
const e4 []int = nil // ERROR "invalid constant type \[\]int"
const e5 = f() // ERROR "f\(\) \(value of type int\) is not constant"
const (
	g0 uint8 = 254 + iota
	g1
	g2 // ERROR "cannot use 254 \+ iota \(untyped int constant 256\) as uint8 value in constant declaration \(overflows\)"
)
const h string = 1 // ERROR "cannot use 1 \(untyped int constant\) as string value in constant declaration"

var j = iota // ERROR "cannot use iota outside constant declaration"

func f() int {
	const a, b = iota, iota
	const (
		c = 1 << iota
		d
		e = "s" + 1 // ERROR "invalid operation: \"s\" \+ 1 \(mismatched types untyped string and untyped int\)"
		ff // ERROR "invalid operation: \"s\" \+ 1 \(mismatched types untyped string and untyped int\)"
	)
	return a + b + c + d
}

const k = len([10]int{})
const n T = 1 // ERROR "invalid constant type T"

type T struct{}

const o = nil // ERROR "nil is not constant"
const p int = nil // ERROR "nil is not constant"
const init = 1 // ERROR "cannot declare init - must be func"
const u *int = nil // ERROR "invalid constant type \*int"
const w = main // ERROR "main \(value of type func\(\)\) is not constant"
const s = (a4 + a5) * k

func main() {}
