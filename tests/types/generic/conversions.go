package main

import "unsafe"

type integer interface{ ~int | ~int8 }
type text interface{ ~string | ~[]byte }
type mine int
type st struct{ a int }

func conv[I integer, F float32 | float64, S text, A any, B []byte, P *int, T struct{ a int }](i I, f F, s S, a A, b B, p P, t T) {
	_, _, _ = I(f), F(i), I(1)
	_, _, _ = I(1.5), I(300), I("a") // ERROR "cannot convert 1\.5 \(untyped float value\) to type I: cannot convert 1\.5 \(untyped float constant\) to type int \(in I\)" "cannot convert 300 \(untyped int value\) to type I: constant 300 overflows int8 \(in I\)" "cannot convert \"a\" \(untyped string value\) to type I: cannot convert \"a\" \(untyped string constant\) to type int \(in I\)"
	_, _, _ = F(1.5), S("a"), S(b)
	_, _, _ = string(s), []byte(s), []rune(s) // ERROR "cannot convert s \(variable of type S constrained by text\) to type \[\]rune: cannot convert \[\]byte \(in S\) to type \[\]rune.*cannot assign string \(in S\) to \[\]rune"
	_, _, _ = string(i), string(f), int(s) // ERROR "cannot convert f \(variable of type F constrained by float32 \| float64\) to type string: cannot convert float32 \(in F\) to type string" "cannot convert s \(variable of type S constrained by text\) to type int: cannot convert string \(in S\) to type int"
	_, _, _ = A(a), A(i), I(a) // ERROR "cannot convert i \(variable of type I constrained by integer\) to type A" "cannot convert a \(variable of type A constrained by any\) to type I"
	_, _, _ = any(a), interface{ m() }(a), A(nil) // ERROR "cannot convert a \(variable of type A constrained by any\) to type interface\{m\(\)\}" "cannot convert nil to type A"
	_, _, _ = A(1), S(1), P(nil) // ERROR "cannot convert 1 \(untyped int value\) to type A: A does not contain specific types" "cannot convert 1 \(untyped int value\) to type S: cannot convert 1 \(untyped int constant\) to type \[\]byte \(in S\)"
	_, _, _ = (*int)(p), P(new(int)), P(new(mine))
	_, _, _ = st(t), T(st{}), T(struct{ b int }{}) // ERROR "cannot convert struct\{b int\}\{\} \(value of type struct\{b int\}\) to type T: cannot convert struct\{b int\} to type struct\{a int\} \(in T\).*cannot assign struct\{b int\} to struct\{a int\} \(in T\)"
	_, _, _ = mine(i), I(mine(1)), uint8(i)
	_, _ = unsafe.Pointer(p), uintptr(i)
	_ = B("abc")
	_ = [3]byte(b)
	const c = I(1) // ERROR "I\(1\) \(value of type I constrained by integer\) is not constant"
	var x = I(1) << 2
	var y int8 = int8(x)
	_ = y
}

func builtins[S ~[]E, E any, M ~map[K]V, K comparable, V any, T string | []byte, C chan int, A any, I integer, X float32 | float64, Y complex64 | complex128, L [3]int | *[4]int](s S, e E, m M, k K, v V, t T, c C, a A, i I, x X, y Y, l L) {
	s = append(s, e, e)
	s = append(s, 1) // ERROR "cannot use 1 \(untyped int constant\) as E value in argument to append"
	s = append(s, s...)
	_ = append(a, 1) // ERROR "invalid append: argument must be a slice; have a \(variable of type A constrained by any\)"
	_ = append([]byte{}, t...)
	_ = append(t, 'a') // ERROR "invalid append: argument must be a slice; have t \(variable of type T constrained by string \| \[\]byte\)"
	_, _, _, _ = len(s), len(m), len(t), len(c)
	_, _, _, _ = len(a), len(l), cap(s), cap(t) // ERROR "invalid argument: a \(variable of type A constrained by any\) for built-in len" "invalid argument: t \(variable of type T constrained by string \| \[\]byte\) for built-in cap"
	_, _, _ = cap(m), cap(l), cap(c) // ERROR "invalid argument: m \(variable of type M constrained by ~map\[K\]V\) for built-in cap"
	const n = len(l) // ERROR "len\(l\) \(value of type int\) is not constant"
	delete(m, k)
	delete(m, 1) // ERROR "cannot use 1 \(untyped int constant\) as K value in argument to delete"
	delete(s, 1) // ERROR "invalid argument: s \(variable of type S constrained by ~\[\]E\) is not a map"
	clear(m)
	clear(s)
	clear(c) // ERROR "invalid argument: cannot clear c \(variable of type C constrained by chan int\): argument must be \(or constrained by\) map or slice"
	copy(s, s)
	copy([]byte{}, t)
	copy(t, t) // ERROR "invalid copy: argument must be a slice; have t \(variable of type T constrained by string \| \[\]byte\)"
	copy(s, []int{}) // ERROR "invalid copy: arguments s \(variable of type S constrained by ~\[\]E\) and \[\]int\{\} \(value of type \[\]int\) have different element types E and int"
	_, _, _ = make(S, 1), make(M), make(C, 2)
	_, _ = make(A), make(T) // ERROR "invalid argument: cannot make A: no specific type" "invalid argument: cannot make T: type must be slice, map, or channel"
	_, _, _ = new(A), new(S), *new(E)
	_, _, _ = max(i, 1), min(i, i), max(a, a) // ERROR "invalid argument: a \(variable of type A constrained by any\) cannot be ordered"
	_, _ = max(i, 1.5), min(t, t) // ERROR "cannot convert 1\.5 \(untyped float constant\) to type I" "invalid argument: t \(variable of type T constrained by string \| \[\]byte\) cannot be ordered"
	_, _, _ = complex(x, x), real(y), imag(y) // ERROR "x \(variable of type X constrained by float32 \| float64\) not supported as argument to built-in complex for go1\.18 \(see go\.dev/issue/50937\)" "y \(variable of type Y constrained by complex64 \| complex128\) not supported as argument to built-in real for go1\.18 \(see go\.dev/issue/50937\)" "y \(variable of type Y constrained by complex64 \| complex128\) not supported as argument to built-in imag for go1\.18 \(see go\.dev/issue/50937\)"
	_ = real(x) // ERROR "invalid argument: argument has type X, expected complex type"
	close(c)
	close(s) // ERROR "invalid operation: cannot close non-channel s \(variable of type S constrained by ~\[\]E\)"
	panic(a)
	print(a, i, t)
	_, _, _ = unsafe.Sizeof(a), unsafe.Alignof(i), unsafe.Sizeof(s)
	const z = unsafe.Sizeof(a) // ERROR "unsafe\.Sizeof\(a\) \(value of type uintptr\) is not constant"
	const zz = unsafe.Sizeof([]A{})
	var arr [unsafe.Sizeof(i)]int // ERROR "declared and not used: arr" "array length unsafe\.Sizeof\(i\) \(value of type uintptr\) must be constant"
	_ = unsafe.Sizeof(struct{ a A }{}) + unsafe.Offsetof(struct{ b int; a A }{}.a)
	len(s) // ERROR "len\(s\) \(value of type int\) is not used"
}

func main() {}
