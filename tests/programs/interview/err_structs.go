package main

import "fmt"

type A struct{ x int }
type B struct{ x int }
type AB struct {
	A
	B
}

type I interface{ M() }

func (I) Bad()     {}
func (int) Bad()   {}
func (*I) Bad2()   {}
func (a **A) Bad3() {}
func (u Unknown) Bad4() {}

type P *A

func (P) Bad5() {}

func (a A) X() { return a }

func main() {
	var ab AB
	fmt.Println(ab.x)
	_ = A{1, 2}
	_ = A{x: 1, 2}
	_ = A{y: 1}
	_ = AB{A{1}}
	_ = []int{"a", 1.5}
	_ = [2]int{1, 2, 3}
	_ = map[string]int{1: 2, "a"}
	_ = &A{1}.x
	var a A = B{1}
	a.X = 3
	_ = a == B{1}
	_ = struct{ f func() }{} == struct{ f func() }{}
	_ = interface{}(a).x
	_ = a.(A)
	type T struct{ T }
	_ = A(5)
	_ = string(a)
	_ = []byte(5)
	_ = int("5")
}
