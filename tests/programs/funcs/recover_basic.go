package main

import (
	"errors"
	"fmt"
	"os"
)

func protect(name string, f func()) {
	defer func() {
		switch r := recover().(type) {
		case nil:
			fmt.Println(name, "fine")
		case error:
			fmt.Println(name, "error:", r)
		case string:
			fmt.Println(name, "string:", r)
		case fmt.Stringer:
			fmt.Println(name, "stringer:", r.String())
		default:
			fmt.Printf("%s %T: %v\n", name, r, r)
		}
	}()
	f()
}

type code int

func (c code) String() string { return fmt.Sprintf("code-%d", int(c)) }

func helper() any { return recover() }

func main() {
	protect("ok", func() {})
	protect("str", func() { panic("boom") })
	protect("err", func() { panic(errors.New("bad")) })
	protect("int", func() { panic(42) })
	protect("stringer", func() { panic(code(7)) })
	protect("index", func() { var s []int; _ = s[5] })
	protect("nil map", func() { var m map[string]int; m["x"] = 1 })
	protect("deep", func() {
		func() {
			defer fmt.Println("unwinding")
			panic("deep")
		}()
		fmt.Println("not printed")
	})
	fmt.Println(recover())
	protect("indirect recover does not work", func() {
		defer func() { fmt.Println("helper:", helper()) }()
		panic("still here")
	})
	defer os.Exit(3)
	defer fmt.Println("last")
}
