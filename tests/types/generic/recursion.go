package main

type t1[P any] struct{ f t1[P] } // ERROR "invalid recursive type: t1\[P\] refers to itself"
type t2[P any] struct{ f *t2[P] }
type t3[P any] struct{ f t3[*P] } // ERROR "invalid recursive type: t3\[\*P\] refers to itself"
type t4[P any] struct{ f P }
type t5 struct{ f t4[t5] } // ERROR "invalid recursive type t5.*t4\[t5\] refers to t5"
type t6 struct{ f t4[*t6] }
type t7[P any] [2]t7[P] // ERROR "invalid recursive type: t7\[P\] refers to itself"
type t8[P any] []t8[P]
type t9[P any] struct{ f t10[P] } // ERROR "invalid recursive type t10\[P\].*t9\[P\] refers to t10\[P\]"
type t10[P any] struct{ f t9[P] }
type t11[P any] interface{ t11[P] } // ERROR "invalid recursive type: t11\[P\] refers to itself"
type t12[P any] interface{ m() t12[P] }
type t13[P t13[P]] struct{}
type t14[P interface{ m(t14[P]) }] struct{}
type t15[P t16[P]] struct{} // ERROR "P does not satisfy t15\[P\]"
type t16[P t15[P]] struct{} // ERROR "P does not satisfy t16\[P\]"
type t17[P interface{ m() P }] struct{ p P }
type t18[P any] t18[P] // ERROR "invalid recursive type: t18\[P\] refers to itself"
type t19[P any] t20[P] // ERROR "invalid recursive type t20\[P\].*t19\[P\] refers to t20\[P\]"
type t20[P any] t19[P]
type t21[P any] map[string]t21[P]
type t22[P any] func(t22[P]) t22[*P]
type t23[P any] chan t23[P]
type t24 t4[t24] // ERROR "invalid recursive type t24.*t4\[t24\] refers to t24"

func f1[T any](x T)   { f1(&x) }
func f2[T any](n int) { f2[T](n - 1) }
func f3[T any]()      { f4[[]T]() }
func f4[T any]()      { f3[T]() }
func f5[T any]() {
	type l struct{ t T }
	f5[l]()
}
func f6[A, B any]() { f6[B, A]() }
func f7[A, B any]() { f7[B, *A]() }

func (t t2[P]) m1() { var x t2[*P]; x.m1() }
func (t t8[P]) m2() { t8[P](nil).m2() }

func main() {}
