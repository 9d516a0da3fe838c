package main

type number interface{ ~int | ~int64 | ~float64 }
type text interface{ ~string | ~[]byte }
type namer interface{ name() string }
type both interface {
	number
	namer
}
type none interface {
	int
	string
}
type celsius float64
type label string

func (label) name() string    { return "" }
func (*celsius) name() string { return "" }

type e1 interface{ int | int } // ERROR "overlapping terms int and int"
type e2 interface{ ~int | myint } // ERROR "overlapping terms main\.myint and ~int"
type e3 interface{ ~myint } // ERROR "invalid use of ~ \(underlying type of myint is int\)"
type e4 interface{ ~error | int } // ERROR "invalid use of ~ \(error is an interface\)"
type e5 interface{ comparable | int } // ERROR "cannot use comparable in union"
type e6 interface{ namer | int } // ERROR "cannot use main\.namer in union \(main\.namer contains methods\)"
type e7[T any] interface{ T } // ERROR "term cannot be a type parameter"
type e8[T any] interface{ ~T | int } // ERROR "type in term ~T cannot be a type parameter"
type e9[T any] interface{ []T | map[string]T }
type e10 interface{ e10 } // ERROR "invalid recursive type: e10 refers to itself"
type e11 interface{ int | e11 } // ERROR "invalid recursive type: e11 refers to itself"
type e12 interface{ ~struct{ x int } | *int }
type myint int

func n[T number](T)                          {}
func c[T comparable](T)                      {}
func b[T both](T)                            {}
func o[T none](T)                            {}
func m[T namer](T)                           {}
func p[T interface{ *int | *string }](T)     {}
func s[T ~[]E, E any](T) (e E)               { return }
func t[T text](T)                            {}
func g[T e9[int]](T)                         {}
func x[T interface{ int; name() string }](T) {}
func v(number, comparable, e9[int], both)    {} // ERROR "cannot use type number outside a type constraint: interface contains type constraints" "cannot use type comparable outside a type constraint: interface is \(or embeds\) comparable" "cannot use type e9\[int\] outside a type constraint: interface contains type constraints" "cannot use type both outside a type constraint: interface contains type constraints"

var v1 number // ERROR "cannot use type number outside a type constraint: interface contains type constraints"
var v2 []number // ERROR "cannot use type number outside a type constraint: interface contains type constraints"
var v3 map[comparable]int // ERROR "cannot use type comparable outside a type constraint: interface is \(or embeds\) comparable"
var v4 interface{ ~int } // ERROR "cannot use type interface\{~int\} outside a type constraint: interface contains type constraints"
var v5 = number(1) // ERROR "cannot use interface number in conversion \(contains specific type constraints or is comparable\)"
var v6, v7 = any(1).(number) // ERROR "cannot use type number outside a type constraint: interface contains type constraints"

type st struct {
	f number // ERROR "cannot use type number outside a type constraint: interface contains type constraints"
	namer
	number // ERROR "cannot use type number outside a type constraint: interface contains type constraints"
}

func f[T number, U text, V any, W comparable, X namer](tt T, u U, vv V, w W, xx X) {
	n(tt)
	n(u) // ERROR "U does not satisfy number"
	n(vv) // ERROR "V does not satisfy number"
	c(w)
	c(vv) // ERROR "V does not satisfy comparable"
	c(tt)
	c(u) // ERROR "U does not satisfy comparable"
	m(xx)
	m(tt) // ERROR "in call to m, T \(type T\) does not satisfy namer \(missing method name\)"
	t(u)
	c(any(vv))
	c(namer(xx))
	c(func() {}) // ERROR "func\(\) does not satisfy comparable"
	c([2][]int{}) // ERROR "\[2\]\[\]int does not satisfy comparable"
	c(struct{ f func() }{}) // ERROR "struct\{f func\(\)\} does not satisfy comparable"
}

func main() {
	n(1)
	n("a") // ERROR "string does not satisfy number \(string missing in ~int \| ~int64 \| ~float64\)"
	n(celsius(1))
	n(myint(1))
	n(int8(1)) // ERROR "int8 does not satisfy number \(int8 missing in ~int \| ~int64 \| ~float64\)"
	c(1)
	c([]int{}) // ERROR "\[\]int does not satisfy comparable"
	b(celsius(1)) // ERROR "in call to b, T \(type celsius\) does not satisfy both \(method name has pointer receiver\)"
	b(new(celsius)) // ERROR "\*celsius does not satisfy both \(\*celsius missing in ~int \| ~int64 \| ~float64\)"
	b(myint(1)) // ERROR "in call to b, T \(type myint\) does not satisfy both \(missing method name\)"
	o(1) // ERROR "cannot satisfy none \(empty type set\)"
	m(label("a"))
	m(celsius(1)) // ERROR "in call to m, T \(type celsius\) does not satisfy namer \(method name has pointer receiver\)"
	m(new(celsius))
	m(1) // ERROR "int does not satisfy namer \(missing method name\)"
	m(nil) // ERROR "in call to m, cannot infer T \(declared at .*:38:8\)"
	p(new(int))
	p(new(bool)) // ERROR "\*bool does not satisfy interface\{\*int \| \*string\} \(\*bool missing in \*int \| \*string\)"
	s([]int{})
	s(1) // ERROR "in call to s, cannot infer E \(declared at .*:40:16\)"
	t("a")
	t([]byte{})
	t([]rune{}) // ERROR "\[\]rune does not satisfy text \(\[\]rune missing in ~string \| ~\[\]byte\)"
	g([]int{})
	g([]string{}) // ERROR "\[\]string does not satisfy e9\[int\] \(\[\]string missing in \[\]int \| map\[string\]int\)"
	x(1) // ERROR "in call to x, T \(type int\) does not satisfy interface\{name\(\) string; int\} \(missing method name\)"
	n[number](1) // ERROR "cannot use type number outside a type constraint: interface contains type constraints"
	n[any](1) // ERROR "any does not satisfy number"
	m[namer](nil)
	c[namer](nil)
	c[struct{ namer }](struct{ namer }{})
}
