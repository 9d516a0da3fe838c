package main

import "fmt"

type pair[K comparable, V any] struct {
	key K
	val V
}

func (p pair[K, V]) swap() pair[K, K]     { return pair[K, K]{p.key, p.key} } // ERROR "cannot use p\.key \(value of type func\(\)\) as K value in struct literal"
func (p *pair[A, B]) set(k A, v B)        { p.key, p.val = k, v } // ERROR "cannot assign to p\.key \(neither addressable nor a map index expression\)"
func (p pair[_, V]) value() V             { return p.val }
func (p pair[K]) short()                  {} // ERROR "receiver declares 1 type parameter, but receiver base type declares 2"
func (p pair[K, V, W]) long()             {} // ERROR "receiver declares 3 type parameters, but receiver base type declares 2"
func (p pair) bare()                      {} // ERROR "cannot use generic type pair\[K comparable, V any\] without instantiation"
func (p pair[int, string]) hides(i int)   { var _ int = 1; _ = i } // ERROR "cannot use 1 \(untyped int constant\) as int /\* with int declared at .*:16:14 \*/ value in variable declaration"
func (p pair[K, *V]) star()               {} // ERROR "receiver type parameter \*V must be an identifier"
func (p pair[K, V]) key()                 {} // ERROR "field and method with the same name key.*other declaration of key"
func (p pair[K, V]) swap()                {} // ERROR "method pair\.swap already declared at .*:10:21"
func (K notatype) method()                {} // ERROR "undefined: notatype"
func first[T any](xs []T) T               { return xs[0] }
func twice[T any, T any](x T)             {} // ERROR "T redeclared in this block.*other declaration of T"
func list[A, B any, C interface{}](a A, b B, c C) {}
func bound[T int](x T) T                  { return x + 1 }
func bad1[T nosuch]()                     {} // ERROR "undefined: nosuch"
func bad2[T T]()                          {} // ERROR "cannot use a type parameter as constraint"
func bad3[P Q, Q any]()                   {} // ERROR "cannot use a type parameter as constraint"
func bad4[P *Q, Q any](p P) Q             { return *p }
func body[T any]() // ERROR "generic function is missing function body"
func unused[T any]() {
	var t T // ERROR "declared and not used: t"
	type local[P any] struct{ t T; p P }
	var l local[int]
	_ = l.q // ERROR "l\.q undefined \(type local\[int\] has no field or method q\)"
	_ = l.p + l.t // ERROR "invalid operation: l\.p \+ l\.t \(mismatched types int and T\)"
}
func shadow[int any](x int) int {
	var y int = 1 // ERROR "cannot use 1 \(untyped int constant\) as int /\* with int declared at .*:37:13 \*/ value in variable declaration"
	return y
}

type rhs[P any] P // ERROR "cannot use a type parameter as RHS in type declaration"
type self[P self[P]] struct{}
type other interface{ m() }
type embedded[P any] struct {
	P // ERROR "embedded field type cannot be a \(pointer to a\) type parameter"
	*P // ERROR "embedded field type cannot be a \(pointer to a\) type parameter" "P redeclared.*other declaration of P"
	other
}
type isptr[P any] struct{ f *isptr[*P] }

func main[T any]() { // ERROR "func main must have no type parameters"
	var p pair[string, int]
	p.set("a", 1)
	p.set(1, "a") // ERROR "cannot use 1 \(untyped int constant\) as string value in argument to p\.set" "cannot use \"a\" \(untyped string constant\) as int value in argument to p\.set"
	fmt.Println(p.swap().val+"x", p.value()+"x") // ERROR "invalid operation: p\.value\(\) \+ \"x\" \(mismatched types int and untyped string\)"
	var q pair // ERROR "cannot use generic type pair\[K comparable, V any\] without instantiation"
	var r pair[int] // ERROR "not enough type arguments for type pair: have 1, want 2"
	var s pair[int, int, int] // ERROR "too many type arguments for type pair: have 3, want 2"
	var u pair[[]int, int] // ERROR "\[\]int does not satisfy comparable"
	var v pair[func(), nosuch] // ERROR "undefined: nosuch"
	var w fmt.Stringer[int] // ERROR "invalid operation: fmt\.Stringer\[int\] \(fmt\.Stringer is not a generic type\)"
	x := first // ERROR "cannot use generic function first without instantiation"
	y := first[int]
	z := first[int, string] // ERROR "got 2 type arguments but want 1"
	_ = pair{1, 2} // ERROR "cannot use generic type pair\[K comparable, V any\] without instantiation"
	_ = pair[int, int]{1, "b"} // ERROR "cannot use \"b\" \(untyped string constant\) as int value in struct literal"
	_ = main[int]
	_ = bound[string] // ERROR "string does not satisfy int \(string missing in int\)"
	first[int]("a") // ERROR "cannot use \"a\" \(untyped string constant\) as \[\]int value in argument to first\[int\]"
	list(1, "a") // ERROR "not enough arguments in call to list.*want \(A, B, C\)"
	list[int](1, 2, 3)
	_, _, _, _, _, _, _, _, _ = q, r, s, u, v, w, x, y, z
}

func init[T any]() {} // ERROR "func init must have no type parameters"
