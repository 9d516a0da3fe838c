package main

type seq[V any] func(yield func(V) bool)
type seq2[K, V any] func(yield func(K, V) bool)
type mybool bool
type tree[T any] struct{ l, r *tree[T]; v T }

func (t *tree[T]) all() seq[T] {
	return func(yield func(T) bool) { t.push(yield) }
}
func (t *tree[T]) push(yield func(T) bool) bool {
	return t == nil || t.l.push(yield) && yield(t.v) && t.r.push(yield)
}
func (t *tree[T]) bad() seq[T] {
	for v := range t.all() {
		return v // ERROR "cannot use v \(variable of type T constrained by any\) as seq\[T\] value in return statement"
	}
} // ERROR "missing return"
func count[S seq[E], E any](s S) (n int) {
	for range s {
		n++
	}
	for a, b := range s { // ERROR "range over s \(variable of type S constrained by seq\[E\]\) permits only one iteration variable"
		_, _ = a, b
	}
	return
}
func any1[F func(func(int) bool) | func(func(string) bool)](f F) {
	for range f { // ERROR "cannot range over f \(variable of type F constrained by func\(func\(int\) bool\) \| func\(func\(string\) bool\)\): func\(func\(int\) bool\) and func\(func\(string\) bool\) have different underlying types"
	}
}
func any2[F func(func(E) bool), E any](f F) {
	for e := range f {
		var _ E = e
		var _ int = e // ERROR "cannot use e \(variable of type E constrained by any\) as int value in variable declaration"
	}
}
func any3[N int | int8](n N) {
	for i := range n { // ERROR "cannot range over n \(variable of type N constrained by int \| int8\): int and int8 have different underlying types"
		i = 1000
	}
	for i := range N(3) { // ERROR "cannot range over N\(3\) \(value of type N constrained by int \| int8\): int and int8 have different underlying types"
		var _ int = i
	}
}

func main() {
	var s seq[int]
	var s2 seq2[string, int]
	for range s {
	}
	for v := range s { // ERROR "declared and not used: v"
		v = "a" // ERROR "cannot use \"a\" \(untyped string constant\) as int value in assignment"
	}
	for k, v := range s { // ERROR "range over s \(variable of func type seq\[int\]\) permits only one iteration variable"
		_, _ = k, v
	}
	for k, v := range s2 { // ERROR "declared and not used: k" "declared and not used: v"
		k, v = 1, "a" // ERROR "cannot use 1 \(untyped int constant\) as string value in multiple assignment" "cannot use \"a\" \(untyped string constant\) as int value in multiple assignment"
	}
	for k := range s2 {
		_ = k + 1 // ERROR "invalid operation: k \+ 1 \(mismatched types string and untyped int\)"
	}
	for range func(func() bool) {} {
	}
	for x := range func(func() bool) {} { // ERROR "range over func\(func\(\) bool\) \{\} \(value of type func\(func\(\) bool\)\) permits no iteration variables"
		_ = x
	}
	for range func() {} { // ERROR "cannot range over func\(\) \{\} \(value of type func\(\)\): func must be func\(yield func\(\.\.\.\) bool\): wrong argument count"
	}
	for range func(func(int) bool) int { return 0 } { // ERROR "cannot range over func\(func\(int\) bool\) int \{…\} \(value of type func\(func\(int\) bool\) int\): func must be func\(yield func\(\.\.\.\) bool\): unexpected results"
	}
	for range func(func(int)) {} { // ERROR "cannot range over func\(func\(int\)\) \{\} \(value of type func\(func\(int\)\)\): func must be func\(yield func\(\.\.\.\) bool\): yield func does not return bool"
	}
	for range func(func(int) mybool) {} { // ERROR "cannot range over func\(func\(int\) mybool\) \{\} \(value of type func\(func\(int\) mybool\)\): func must be func\(yield func\(\.\.\.\) bool\): yield func returns user-defined boolean, not bool"
	}
	for range func(func(a, b, c int) bool) {} { // ERROR "cannot range over func\(func\(a, b, c int\) bool\) \{\} \(value of type func\(func\(a int, b int, c int\) bool\)\): func must be func\(yield func\(\.\.\.\) bool\): yield func has too many parameters"
	}
	for range func(int) {} { // ERROR "cannot range over func\(int\) \{\} \(value of type func\(int\)\): func must be func\(yield func\(\.\.\.\) bool\): argument is not func"
	}
	for range func(func(...int) bool) {} { // ERROR "cannot range over func\(func\(\.\.\.int\) bool\) \{\} \(value of type func\(func\(\.\.\.int\) bool\)\): yield func of type func\(\.\.\.int\) bool cannot be variadic"
	}
	for v := range (&tree[string]{}).all() {
		_ = v + 1 // ERROR "invalid operation: v \+ 1 \(mismatched types string and untyped int\)"
	}
	var x string
	for x = range s { // ERROR "cannot use x \(value of type int\) as string value in assignment"
	}
	for x, y := range s2 { // ERROR "declared and not used: x" "declared and not used: y"
	}
	for i := range 10 { // ERROR "declared and not used: i"
		i = "a" // ERROR "cannot use \"a\" \(untyped string constant\) as int value in assignment"
	}
	for i, j := range 10 { // ERROR "declared and not used: i" "range over 10 \(untyped int constant\) permits only one iteration variable"
	}
	var i8 int8
	for i8 = range 1000 { // ERROR "cannot use 1000 \(untyped int constant\) as int8 value in range clause \(overflows\)"
	}
	for i := range 1.5 { // ERROR "cannot range over 1\.5 \(untyped float constant\)"
	}
	for i := range "abc" {
		_ = i + "a" // ERROR "invalid operation: i \+ \"a\" \(mismatched types int and untyped string\)"
	}
	_, _ = x, i8
}
