package main

import (
	"errors"
	"fmt"
	"io"
)

type myErr struct{ code int }

func (e *myErr) Error() string {
	if e == nil {
		return "nil myErr"
	}
	return fmt.Sprintf("code %d", e.code)
}

func find(ok bool) error {
	var e *myErr
	if !ok {
		e = &myErr{7}
	}
	return e
}

type animal interface{ Sound() string }
type dog struct{ name string }

func (d dog) Sound() string { return d.name + " woof" }

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			err, ok := r.(error)
			fmt.Printf("%s: %v (error %v)\n", name, r, ok)
			var re interface{ RuntimeError() }
			fmt.Println(errors.As(err, &re))
		}
	}()
	f()
}

func main() {
	err := find(true)
	fmt.Println(err == nil, err, err == (*myErr)(nil))
	var target *myErr
	fmt.Println(errors.As(find(false), &target), target.code)

	var r io.Reader
	var a any = r
	fmt.Println(a == nil, r == nil)
	_, ok := a.(io.Reader)
	fmt.Println(ok)

	var d *dog
	var an animal = d
	fmt.Println(an != nil)
	try("value method of nil", func() { fmt.Println(an.Sound()) })
	try("nil interface", func() { var x animal; x.Sound() })
	try("assertion", func() { _ = an.(dog) })
	try("assertion to interface", func() { var x any = 3; _ = x.(animal) })
	try("assertion of nil", func() { var x any; _ = x.(int) })
	try("assertion of nil to interface", func() { var x any; _ = x.(animal) })
	try("assertion ptr", func() { var x any = dog{}; _ = x.(*dog) })
	try("other", func() { var x any = "s"; _ = x.(fmt.Stringer) })

	var e1, e2 any = 1, int64(1)
	fmt.Println(e1 == e2, e1 == 1, e2 == int64(1))
	var p1, p2 any = &dog{}, &dog{}
	fmt.Println(p1 == p2, p1 == p1)
	var n1 any = (*int)(nil)
	var n2 any = (*string)(nil)
	fmt.Println(n1 == n2, n1 == nil, n1 == (*int)(nil))
	var f any = func() {}
	try("func ==", func() { fmt.Println(f == f) })
	try("slice key", func() { m := map[any]int{}; m[[]int{1}] = 2 })
	try("map in struct", func() {
		type s struct {
			a int
			b any
		}
		x, y := s{1, map[int]int{}}, s{2, map[int]int{}}
		fmt.Println(x == y)
		y.a = 1
		fmt.Println(x == y)
	})
	try("array of any", func() {
		x, y := [2]any{1, []int{}}, [2]any{2, []int{}}
		fmt.Println(x == y)
		y[0] = 1
		fmt.Println(x == y)
	})
}
