package main

type I interface {
	a()
	b() int
}
type J interface {
	I
	b() int
}
type K interface {
	I // ERROR "duplicate method b.*other declaration of method b"
	b() string
}
type M interface {
	a()
	a() // ERROR "duplicate method a.*other declaration of method a"
	_() // ERROR "methods must have a unique non-blank name"
}
type N interface{ int }
type O interface{ ~int | string }
type P interface{ comparable }
type Q interface{ any }

var n N // ERROR "cannot use type N outside a type constraint: interface contains type constraints"
var o []O // ERROR "cannot use type O outside a type constraint: interface contains type constraints"
var p map[string]P // ERROR "cannot use type P outside a type constraint: interface is \(or embeds\) comparable"
var q Q = 1

func f(o O) (p P) { return nil } // ERROR "cannot use type O outside a type constraint: interface contains type constraints" "cannot use type P outside a type constraint: interface is \(or embeds\) comparable"

type T struct{}

func (T) a() {}

type T2 struct{}

func (*T2) a() {}
func (*T2) b() int { return 0 }

type T3 struct{ a int }

func (T3) b() string { return "" }

type T4 struct{}

func (T4) A() {}

type T5 struct {
	T
	T4
	*T2
}

var i I
var i1 I = T{} // ERROR "cannot use T\{\} \(value of struct type T\) as I value in variable declaration: T does not implement I \(missing method b\)"
var i2 I = T2{} // ERROR "cannot use T2\{\} \(value of struct type T2\) as I value in variable declaration: T2 does not implement I \(method a has pointer receiver\)"
var i3 I = &T2{}
var i4 I = T3{} // ERROR "cannot use T3\{\} \(value of struct type T3\) as I value in variable declaration: T3 does not implement I \(T3\.a is a field, not a method\)"
var i5 interface{ a() } = T4{} // ERROR "cannot use T4\{\} \(value of struct type T4\) as interface\{a\(\)\} value in variable declaration: T4 does not implement interface\{a\(\)\} \(missing method a\).*have A\(\).*want a\(\)"
var i6 K = i // ERROR "cannot use i \(variable of interface type I\) as K value in variable declaration: I does not implement K \(wrong type for method b\).*have b\(\) int.*want b\(\) string"
var i7 I = &i // ERROR "cannot use &i \(value of type \*I\) as I value in variable declaration: \*I does not implement I \(type \*I is pointer to interface, not interface\)"
var i8 I = T5{} // ERROR "cannot use T5\{\} \(value of struct type T5\) as I value in variable declaration: T5 does not implement I \(ambiguous selector T5\.a\)"
var i9 interface{ b() int } = T3{} // ERROR "cannot use T3\{\} \(value of struct type T3\) as interface\{b\(\) int\} value in variable declaration: T3 does not implement interface\{b\(\) int\} \(wrong type for method b\).*have b\(\) string.*want b\(\) int"

func main() {}
