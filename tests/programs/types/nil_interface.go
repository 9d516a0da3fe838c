package main

import "fmt"

type MyErr struct{ code int }

func (e *MyErr) Error() string {
	if e == nil {
		return "nil MyErr"
	}
	return fmt.Sprint("code ", e.code)
}

func bad(fail bool) error {
	var e *MyErr
	if fail {
		e = &MyErr{7}
	}
	return e
}

func good(fail bool) error {
	if fail {
		return &MyErr{8}
	}
	return nil
}

type I interface{ Do() }
type S []int

func (S) Do() {}

func main() {
	fmt.Println(bad(true), good(true))
	err := bad(false)
	fmt.Println(err == nil, err, good(false) == nil, good(false))
	fmt.Printf("%T %v\n", err, err == (*MyErr)(nil))
	if e, ok := err.(*MyErr); ok {
		fmt.Println("typed nil", e == nil)
	}
	var s S
	var i I = s
	fmt.Println(s == nil, i == nil)
	var a any
	fmt.Printf("%v %T\n", a, a)
	a = (*int)(nil)
	fmt.Printf("%v %T %t\n", a, a, a == nil)
	a = []int(nil)
	fmt.Println(a, a == nil)
	a = error(nil)
	fmt.Println(a == nil)
	var p *int
	var q any = p
	var r any = (*string)(nil)
	fmt.Println(q == r, q == any(p))
	var in I
	in.Do()
}
