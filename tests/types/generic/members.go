package main

type I interface{ M() }
type G[T any] struct{ x T }

func (G[T]) M()  {}
func (g *G[T]) P() {}

// type parameter lists that could be array lengths
const n = 3

type A1 [n * 2]int
type A2[P *int] struct{} // ERROR "undefined: P" "int \(type\) is not an expression"
type A3[P *int,] struct{}
type A4[P interface{ *int }] struct{}
type A5 [n]int

func f1[T I](t T)            { t.M(); t.P() } // ERROR "t\.P undefined \(type T has no field or method P\)"
func f2[T *G[int]](t T)      { t.M(); t.P(); _ = t.x } // ERROR "t\.M undefined \(type T has no field or method M\)" "t\.P undefined \(type T has no field or method P\)" "t\.x undefined \(type T has no field or method x\)"
func f3[T interface{ *G[int]; P() }](t T) { t.M(); t.P() } // ERROR "t\.M undefined \(type T has no field or method M\)"
func f4[T any, PT interface{ *T; M() }]() { var t T; PT(&t).M(); t.M(); (&t).M() } // ERROR "t\.M undefined \(type T has no field or method M\)" "\(&t\)\.M undefined \(type \*T is pointer to type parameter, not type parameter\)"
func f5[T G[int] | G[string]](t T) { t.M(); _ = t.x } // ERROR "t\.M undefined \(type T has no field or method M\)" "t\.x undefined \(type T has no field or method x\)"
func f6[K comparable](m map[K]int, k K) int { return m[k] }
func f7[K any](m map[K]int, k K) int { return m[k] } // ERROR "invalid map key type K \(missing comparable constraint\)"
func f8[T any](t ...T) (T, error) { return t[0], nil }
func f9[T any](f func() T) T { return f() }
func f10[F ~func(A) R, A, R any](f F, a A) R { return f(a) }
func f11[T any](x any) (T, bool) { t, ok := x.(T); return t, ok }
func f12[T ~[]E, E ~int](t T) (s E) {
	for i := range t {
		s += t[i] * E(i)
	}
	return
}
func f13[T any](c chan T) {
	select {
	case x := <-c:
		var _ int = x // ERROR "cannot use x \(variable of type T constrained by any\) as int value in variable declaration"
	}
}
func f14[T interface{ int | string }](t T) bool {
	switch any(t).(type) {
	case int, string:
		return true
	}
} // ERROR "missing return"
func f15[T any]() func(T) T { return func(t T) T { return t } }
func f16[T any](a [n]T) [n]T { a[0], a[1] = a[1], a[0]; return a }
func f17[T any](p *T) { *p = *new(T); p.x = 1 } // ERROR "p\.x undefined \(type \*T is pointer to type parameter, not type parameter\)"
func f18[T any]() { goto L; L: var t T; _ = t }
func f19[T error](t T) error { return t }
func f20[T any](t T) error { return t } // ERROR "cannot use t \(variable of type T constrained by any\) as error value in return statement"
func f21[T interface{ ~int; error }](t T) { var e error = t; _ = t + 1; _ = e }
func f22[A, B any](a A) B { return any(a).(B) }
func f23[T any](m map[string]T) { for k, v := range m { m[k] = v; m[v] = k } } // ERROR "cannot use v \(variable of type T constrained by any\) as string value in map index" "cannot use k \(variable of type string\) as T value in assignment"
func f24[T any](t T) { defer func() { recover() }(); go f24(t); defer f24[T]; defer f24(1) } // ERROR "expression in defer must be function call"
func f25[T any](t T) { type L = G[T]; var _ L = G[T]{t}; var _ L = G[int]{} } // ERROR "cannot use G\[int\]\{\} \(value of struct type G\[int\]\) as L value in variable declaration"

type D1[T any] G[T]
type D2[T any] struct{ G[T]; I }
type D3[T any] struct{ *G[T]; y T }
type D4[T any] interface{ M(); N(T) D4[T] }
type D5[T any] map[string]D5[T]
type D6[K comparable, V any] map[K]V
type D7[K any, V any] map[K]V // ERROR "invalid map key type K \(missing comparable constraint\)"
type D8[T any] struct{ x T; x int } // ERROR "x redeclared.*other declaration of x"
type D9[T any] struct{ T int }
type D10[T any] func(T) D10[T]

func (d D1[T]) Q() { d.M(); _ = d.x } // ERROR "d\.M undefined \(type D1\[T\] has no field or method M\)"
func (d D2[T]) Q() { d.P(); d.M(); _ = d.x } // ERROR "ambiguous selector d\.M"
func (d D3[T]) Q() { d.P(); d.M(); var _ int = d.y } // ERROR "cannot use d\.y \(variable of type T constrained by any\) as int value in variable declaration"
func (d D4[T]) Q() {} // ERROR "invalid receiver type D4\[T\] \(pointer or interface type\)"
func (d *D6[K, V]) x(k K) V { return (*d)[k] }
func (d D6[K, V]) y(k int) V { return d[k] } // ERROR "cannot use k \(variable of type int\) as K value in map index"
func (d D10[T]) z(t T) D10[T] { return d(t)(t)(d) } // ERROR "cannot use d \(variable of func type D10\[T\]\) as T value in argument to d\(t\)\(t\)"

func main() {
	var i I = G[int]{}
	i = &G[int]{}
	i = D1[int]{} // ERROR "cannot use D1\[int\]\{\} \(value of struct type D1\[int\]\) as I value in assignment: D1\[int\] does not implement I \(missing method M\)"
	i = D3[int]{}
	_ = i.(G[string])
	_ = i.(D1[int]) // ERROR "impossible type assertion: i\.\(D1\[int\]\).*D1\[int\] does not implement I \(missing method M\)"
	_ = i.(*D3[int])
	switch i.(type) {
	case G[int], G[string], *G[int]:
	case G[int]: // ERROR "duplicate case G\[int\] in type switch.*previous case"
	case D1[int]: // ERROR "impossible type switch case: D1\[int\].*i \(variable of interface type I\) cannot have dynamic type D1\[int\] \(missing method M\)"
	}
	a, err := f8(1, 2)
	_ = a + err // ERROR "invalid operation: a \+ err \(mismatched types int and error\)"
	f9(func() int { return 1 }) + "a" // ERROR "invalid operation: f9\(func\(\) int \{…\}\) \+ \"a\" \(mismatched types int and untyped string\)"
	_ = f10(func(i int) string { return "" }, 1) + 1 // ERROR "invalid operation: f10\(func\(i int\) string \{…\}, 1\) \+ 1 \(mismatched types string and untyped int\)"
	_ = f10(f15[int](), "a") // ERROR "cannot use \"a\" \(untyped string constant\) as int value in argument to f10"
	v, ok := f11[string](1)
	_ = v + ok // ERROR "invalid operation: v \+ ok \(mismatched types string and bool\)"
	f12([]int{1})
	f12([]string{}) // ERROR "in call to f12, E \(type string\) does not satisfy ~int"
	f16([3]int{})
	f16([2]int{}) // ERROR "in call to f16, type \[2\]int of \[2\]int\{\} does not match \[3\]T \(cannot infer T\)"
	f19(nil) // ERROR "in call to f19, cannot infer T \(declared at .*:51:10\)"
	f19[error](nil)
	f21(1) // ERROR "int does not satisfy interface\{~int; error\} \(missing method Error\)"
	f22[int](1) // ERROR "in call to f22\[int\], cannot infer B \(declared at .*:54:13\)"
	f22[int, string](1)
	_ = G[int]{}.M
	_ = G[int].P // ERROR "invalid method expression G\[int\]\.P \(needs pointer receiver \(\*G\[int\]\)\.P\)"
	_ = (*G[int]).P
	_ = G.M // ERROR "cannot use generic type G without instantiation"
	G[int]{}.P() // ERROR "cannot call pointer method P on G\[int\]"
	_ = D6[string, int]{"a": 1}["b"] + "c" // ERROR "invalid operation: D6\[string, int\]\{…\}\[\"b\"\] \+ \"c\" \(mismatched types int and untyped string\)"
	_ = D6[[]int, int]{} // ERROR "\[\]int does not satisfy comparable"
	_ = D7[int, int]{}
	_ = &G[int]{"a"} // ERROR "cannot use \"a\" \(untyped string constant\) as int value in struct literal"
	_ = []G[int]{{1}, {"a"}} // ERROR "cannot use \"a\" \(untyped string constant\) as int value in struct literal"
	_ = map[G[int]]string{{1}: "a", {1}: "b"}
	_ = map[G[func()]]string{} // ERROR "invalid map key type G\[func\(\)\]"
	_ = G[int]{1} == G[int]{1}
	_ = G[func()]{} == G[func()]{} // ERROR "invalid operation: G\[func\(\)\]\{\} == G\[func\(\)\]\{\} \(struct containing func\(\) cannot be compared\)"
	_ = G[int]{} == G[string]{} // ERROR "invalid operation: G\[int\]\{\} == G\[string\]\{\} \(mismatched types G\[int\] and G\[string\]\)"
	_ = G[G[G[int]]]{}.x.x.x + "a" // ERROR "invalid operation: G\[G\[G\[int\]\]\]\{\}\.x\.x\.x \+ \"a\" \(mismatched types int and untyped string\)"
	var p *G[int] = &D1[int]{} // ERROR "cannot use &D1\[int\]\{\} \(value of type \*D1\[int\]\) as \*G\[int\] value in variable declaration"
	_ = (*D1[int])(p)
	_ = (*G[string])(p) // ERROR "cannot convert p \(variable of type \*G\[int\]\) to type \*G\[string\]"
	for range (f15[int]) { // ERROR "cannot range over \(f15\[int\]\) \(value of type func\(\) func\(int\) int\): func must be func\(yield func\(\.\.\.\) bool\): wrong argument count"
	}
	f4[G[int]]()
	f4[int]() // ERROR "\*int does not satisfy interface\{M\(\); \*int\} \(missing method M\)"
	f4[G[int], *G[string]]() // ERROR "\*G\[string\] does not satisfy interface\{M\(\); \*G\[int\]\} \(\*G\[string\] missing in \*main\.G\[int\]\)"
}
