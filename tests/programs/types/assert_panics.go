package main

import (
	"errors"
	"fmt"
)

type T struct{}
type U int

func (U) M()  {}
func (*T) M() {}
func (*T) N() {}

type M interface{ M() }
type MN interface {
	M()
	N()
}

func try(f func()) {
	defer func() {
		r := recover()
		err, ok := r.(error)
		fmt.Println(ok, err)
	}()
	f()
}

func main() {
	var e any
	var m M
	try(func() { _ = e.(int) })
	try(func() { _ = e.(M) })
	try(func() { _ = m.(U) })
	e = "s"
	try(func() { _ = e.(int) })
	try(func() { _ = e.(M) })
	try(func() { _ = e.(*T) })
	try(func() { _ = e.(fmt.Stringer) })
	try(func() { _ = e.(error) })
	m = U(1)
	try(func() { _ = m.(MN) })
	try(func() { _ = m.(*T) })
	e = T{}
	try(func() { _ = e.(M) })
	try(func() { _ = e.([]int) })
	try(func() { _ = e.(map[string]func(int) error) })
	try(func() { _ = e.(struct{ X int }) })
	e = errors.New("x")
	try(func() { _ = e.(interface{ Unwrap() error }) })
	v, ok := e.(int)
	w, ok2 := m.(MN)
	fmt.Println(v, ok, w, ok2)
	_ = e.(string)
}
