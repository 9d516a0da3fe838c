package main

import "fmt"

func inner() {
	defer func() {
		r := recover()
		fmt.Println("inner got", r)
		panic(fmt.Sprint("again ", r))
	}()
	panic("first")
}

func middle() (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("middle: %v", r)
		}
	}()
	inner()
	return nil
}

func twice() {
	defer func() { fmt.Println("outer", recover()) }()
	defer func() {
		defer func() { fmt.Println("nested", recover()) }()
		panic("second")
	}()
	panic("first")
}

func main() {
	fmt.Println(middle())
	twice()
	func() {
		defer func() { fmt.Println("replaced:", recover()) }()
		defer func() { panic("three") }()
		defer func() { panic("two") }()
		panic("one")
	}()
	inner()
}
