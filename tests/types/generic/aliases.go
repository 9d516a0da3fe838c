package main

type vec[T any] = []T
type table[K comparable, V any] = map[K]V
type set[T comparable] = table[T, struct{}]
type itself[P any] = P // ERROR "cannot use type parameter declared in alias declaration as RHS"
type ptr[P any] = *P
type fn[A any] = func(A) vec[A]
type box[T any] struct{ v T }
type alias[T any] = box[T]
type intBox = box[int]
type plain = box // ERROR "cannot use generic type box\[T any\] without instantiation"
type loop[T any] = loop[T] // ERROR "invalid recursive type: loop refers to itself"
type loop2[T any] = []loop2[T] // ERROR "invalid recursive type: loop2 refers to itself"
type node[T any] struct{ next ptr[node[T]] }
type cons[T interface{ ~int }] = []T
type union[T any] = interface{ int | []T }

func (b alias[T]) m1()   {} // ERROR "cannot define new methods on generic alias type alias\[T any\]"
func (b intBox) m2()     {} // ERROR "cannot define new methods on instantiated type box\[int\]"
func (b alias[int]) m3() {} // ERROR "cannot define new methods on generic alias type alias\[T any\]"
func (b *plain) m4()     {}

func first[T any](v vec[T]) T                        { return v[0] }
func keys[K comparable, V any](t table[K, V]) vec[K] { return nil }
func con[T union[string]](t T)                       {}

func main() {
	var a vec[int] = []int{1}
	var b vec[string] = a // ERROR "cannot use a \(variable of slice type vec\[int\]\) as vec\[string\] value in variable declaration"
	var c set[string] = map[string]struct{}{}
	var d set[[]int] // ERROR "\[\]int does not satisfy comparable"
	var e vec // ERROR "cannot use generic type vec\[T any\] without instantiation"
	var f vec[int, int] // ERROR "too many type arguments for type vec: have 2, want 1"
	var g alias[int] = box[int]{"a"} // ERROR "cannot use \"a\" \(untyped string constant\) as int value in struct literal"
	var h alias[string] = g // ERROR "cannot use g \(variable of struct type alias\[int\]\) as alias\[string\] value in variable declaration"
	var i cons[string] // ERROR "string does not satisfy interface\{~int\} \(string missing in ~int\)"
	var j fn[int] = func(int) []int { return nil }
	var k fn[int] = func(int) []string { return nil } // ERROR "cannot use func\(int\) \[\]string \{…\} \(value of type func\(int\) \[\]string\) as fn\[int\] value in variable declaration"
	_ = first(a) + "a" // ERROR "invalid operation: first\(a\) \+ \"a\" \(mismatched types int and untyped string\)"
	_ = keys(c)[0] + 1 // ERROR "invalid operation: keys\(c\)\[0\] \+ 1 \(mismatched types string and untyped int\)"
	con(1)
	con([]string{})
	con([]int{}) // ERROR "\[\]int does not satisfy union\[string\] \(\[\]int missing in int \| \[\]string\)"
	vec[int]{}.x() // ERROR "vec\[int\]\{\}\.x undefined \(type vec\[int\] has no field or method x\)"
	_ = vec[int]([]int{})
	_ = vec[string]([]int{}) // ERROR "cannot convert \[\]int\{\} \(value of type \[\]int\) to type vec\[string\]"
	_ = ptr[node[int]](nil).next.next.y // ERROR "ptr\[node\[int\]\]\(nil\)\.next\.next\.y undefined \(type ptr\[node\[int\]\] has no field or method y\)"
	type local[T any] = struct{ t T }
	_ = local[int]{"a"} // ERROR "cannot use \"a\" \(untyped string constant\) as int value in struct literal"
	_, _, _, _, _, _, _, _, _ = b, d, e, f, g, h, i, j, k
}
