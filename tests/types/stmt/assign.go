package main

type T struct{ x int }

func pair() (int, string) { return 1, "" }
func one() int            { return 1 }
func none()               {}

const c = 1

var g int

func main() {
	a := 1
	a := 2 // ERROR "no new variables on left side of :="
	a, b := 1, 2 // ERROR "declared and not used: b"
	a, b = 1 // ERROR "assignment mismatch: 2 variables but 1 value"
	a, b = pair() // ERROR "cannot use 2nd function result \(value of type string\) as int value in multiple assignment"
	a, b = 1, 2, 3 // ERROR "assignment mismatch: 2 variables but 3 values"
	a = pair() // ERROR "assignment mismatch: 1 variable but pair returns 2 values"
	a = none() // ERROR "none\(\) \(no value\) used as value"
	a, b = one() // ERROR "assignment mismatch: 2 variables but one returns 1 value"
	d, e := pair(), 1 // ERROR "declared and not used: d" "declared and not used: e" "multiple-value pair\(\) \(value of type \(int, string\)\) in single-value context"
	f, h := one() // ERROR "declared and not used: f" "declared and not used: h" "assignment mismatch: 2 variables but one returns 1 value"
	i, j, k := pair() // ERROR "declared and not used: i" "declared and not used: j" "declared and not used: k" "assignment mismatch: 3 variables but pair returns 2 values"
	l, l := 1, 2 // ERROR "declared and not used: l" "l repeated on left side of :="
	_, _ := 1, 2 // ERROR "no new variables on left side of :="
	m.x := 1 // ERROR "non-name m\.x on left side of :=" "undefined: m"
	g, n := 1, 2 // ERROR "declared and not used: g" "declared and not used: n"
	c = 2 // ERROR "cannot assign to c \(neither addressable nor a map index expression\)"
	c := 3
	one() = 1 // ERROR "cannot assign to one\(\) \(neither addressable nor a map index expression\)"
	one = nil // ERROR "cannot assign to one \(neither addressable nor a map index expression\)"
	"a" = "b" // ERROR "cannot assign to \"a\" \(neither addressable nor a map index expression\)"
	1++ // ERROR "cannot assign to 1 \(neither addressable nor a map index expression\)"
	a++
	a.x++ // ERROR "a\.x undefined \(type int has no field or method x\)"
	s := "a"
	s++ // ERROR "invalid operation: s\+\+ \(non-numeric type string\)"
	var mt map[string]T
	mt["a"].x = 1 // ERROR "cannot assign to struct field mt\[\"a\"\]\.x in map"
	mt["a"] = T{}
	T{}.x = 1 // ERROR "cannot assign to T\{\}\.x \(neither addressable nor a map index expression\)"
	(&T{}).x = 1
	pt := &T{}
	pt.x = "a" // ERROR "cannot use \"a\" \(untyped string constant\) as int value in assignment"
	_ = nil // ERROR "use of untyped nil in assignment to _ identifier"
	_ = c
	x := nil // ERROR "declared and not used: x" "use of untyped nil in assignment"
	var y = nil // ERROR "declared and not used: y" "use of untyped nil in variable declaration"
	var z int = nil // ERROR "declared and not used: z" "cannot use nil as int value in variable declaration"
	var p, q = 1 // ERROR "declared and not used: p" "declared and not used: q" "assignment mismatch: 2 variables but 1 value"
	var r, t int = pair() // ERROR "declared and not used: r" "declared and not used: t" "cannot use 2nd function result \(value of type string\) as int value in multiple assignment"
	var u, v = pair() // ERROR "declared and not used: u" "declared and not used: v"
	_, ok := mt["a"] // ERROR "declared and not used: ok"
	w, ok := mt["a"], 1 // ERROR "declared and not used: w" "cannot use 1 \(untyped int constant\) as bool value in multiple assignment"
	var ch chan int
	aa, bb, cc := <-ch // ERROR "declared and not used: aa" "declared and not used: bb" "declared and not used: cc" "assignment mismatch: 3 variables but 1 value"
	(a) = 2
	(dd) := 1 // ERROR "non-name \(dd\) on left side of :=" "undefined: dd"
	undefined = 1 // ERROR "undefined: undefined"
	_ = undefined // ERROR "undefined: undefined"
	a = undefined // ERROR "undefined: undefined"
	ee, ff := undefined, 1 // ERROR "declared and not used: ee" "declared and not used: ff" "undefined: undefined"
	true = false // ERROR "cannot assign to true \(neither addressable nor a map index expression\)"
	nil = 1 // ERROR "cannot assign to nil \(neither addressable nor a map index expression\)"
	len = 1 // ERROR "len \(built-in\) must be called"
	int = 2 // ERROR "int \(type\) is not an expression"
	main = nil // ERROR "cannot assign to main \(neither addressable nor a map index expression\)"
	a, a = 1, 2
	a, "x" = 1, 2 // ERROR "cannot assign to \"x\" \(neither addressable nor a map index expression\)"
	var fn func() // ERROR "declared and not used: fn"
	fn = one // ERROR "cannot use one \(value of type func\(\) int\) as func\(\) value in assignment"
	fn, a = nil, nil // ERROR "cannot use nil as int value in multiple assignment"
	type L int
	L = 1 // ERROR "L \(type\) is not an expression"
	L := 1 // ERROR "cannot assign to L"
	func() { gg := 1 }() // ERROR "declared and not used: gg"
	hh := func() int { a := 1; return a } // ERROR "declared and not used: hh"
	if ii := 1; true { // ERROR "declared and not used: ii"
	}
	for jj := 0; ; { // ERROR "declared and not used: jj"
	}
}
