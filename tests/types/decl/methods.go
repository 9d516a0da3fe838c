package main

import "strings"

type A int

func (A) m() {}
func (a *A) m2() {}
func (a **A) m3() {} // ERROR "invalid receiver type \*\*A"
func (a []A) m4() {} // ERROR "invalid receiver type \[\]A"
func (A) _() {}
func (A) _() {}
func (A) dup() {}
func (A) dup() {} // ERROR "method A\.dup already declared at \./methods\.go:13:10"

type B = A

func (B) alias() {}

type P = *A

func (P) palias() {}
func (*P) palias2() {} // ERROR "invalid receiver type \*P"

type S struct{ f int }

func (S) f() {} // ERROR "field and method with the same name f.*other declaration of f"
func (x S) g(x int) (x int) { return 0 } // ERROR "x redeclared in this block.*other declaration of x"

type I interface{ M() }
type Q *int

func (I) m5() {} // ERROR "invalid receiver type I \(pointer or interface type\)"
func (x Q) m6() {} // ERROR "invalid receiver type Q \(pointer or interface type\)"
func (strings.Builder) m7() {} // ERROR "cannot define new methods on non-local type strings\.Builder"
func (int) m8() {} // ERROR "cannot define new methods on non-local type int"
func (x nosuch) m9() {} // ERROR "undefined: nosuch"

func main() {}
