package main

import (
	"errors"
	"fmt"
	"os"
	"runtime"
)

type resource struct{ name string }

func open(name string) *resource { fmt.Println("open", name); return &resource{name} }
func (r *resource) Close()       { fmt.Println("close", r.name) }

func order() (n int) {
	for i := range 3 {
		defer func() { n = n*10 + i }()
		defer fmt.Print("d", i, " ")
	}
	return 5
}

func safe(name string, f func()) (err error) {
	defer func() {
		switch r := recover().(type) {
		case nil:
		case runtime.Error:
			err = fmt.Errorf("%s: runtime: %w", name, r)
		case error:
			err = fmt.Errorf("%s: %w", name, r)
		default:
			err = fmt.Errorf("%s: %v (%T)", name, r, r)
		}
	}()
	f()
	return
}

var errOwn = errors.New("own")

func nested() {
	defer fmt.Println("outermost runs")
	defer func() {
		fmt.Println("recovered:", recover())
		fmt.Println("again:", recover())
	}()
	defer func() {
		defer func() {
			fmt.Println("inner got", recover())
			panic("third")
		}()
		panic("second")
	}()
	panic("first")
}

func notDirect() {
	helper := func() any { return recover() }
	defer func() {
		fmt.Println("helper recovers", func() any { return helper() }())
		fmt.Println("direct recovers", recover())
	}()
	panic(fmt.Sprintf("%05.1f", 3.14159))
}

func argsEarly() {
	x := 1
	defer fmt.Println("deferred sees", x)
	p := &x
	defer func(v int, q *int) { fmt.Println("func sees", v, *q, x) }(x, p)
	x = 2
	r := resource{"value"}
	defer r.Close()
	r.name = "changed"
	s := &resource{"pointer"}
	defer s.Close()
	s = nil
	_ = s
}

type T struct{ a [3]int }

func main() {
	fmt.Println(order())
	var m map[string]int
	var arr []int
	var any1 any = "text"
	var np *T
	zero := 0
	i := 5
	big := -1
	tests := []struct {
		name string
		f    func()
	}{
		{"fine", func() {}},
		{"nil map", func() { m["a"] = 1 }},
		{"index", func() { _ = arr[i] }},
		{"slice", func() { _ = arr[1:i] }},
		{"slice3", func() { _ = make([]int, 4)[2:zero:i] }},
		{"string", func() { _ = "abc"[i] }},
		{"array", func() { _ = [3]int{}[i] }},
		{"divide", func() { fmt.Println(1 / zero) }},
		{"nil", func() { fmt.Println(np.a[1]) }},
		{"assert", func() { fmt.Println(any1.(int)) }},
		{"assert iface", func() { fmt.Println(any1.(fmt.Stringer)) }},
		{"assert nil", func() { var e error; fmt.Println(e.(*os.PathError)) }},
		{"make", func() { _ = make([]int, big) }},
		{"shift", func() { fmt.Println(1 << big) }},
		{"array conv", func() { fmt.Println([4]int(make([]int, 2))) }},
		{"func", func() { var f func(); f() }},
		{"hash", func() { fmt.Println(map[any]int{[]int{1}: 2}) }},
		{"compare", func() { var a, b any = []int{}, []int{}; fmt.Println(a == b) }},
		{"own", func() { panic(errOwn) }},
		{"struct", func() { panic(T{[3]int{1, 2, 3}}) }},
		{"number", func() { panic(3.5) }},
		{"close", func() { var c chan int; close(c) }},
	}
	for _, t := range tests {
		err := safe(t.name, t.f)
		fmt.Println(err, errors.Is(err, errOwn))
		var re runtime.Error
		if errors.As(err, &re) {
			_, isErr := re.(error)
			fmt.Printf("  %v %t\n", re, isErr)
		}
	}
	nested()
	notDirect()
	argsEarly()
	func() {
		r := open("file")
		defer r.Close()
		fmt.Println("using", r.name)
	}()
	defer fmt.Println("main's deferred")
	defer func() {
		r := recover()
		panic(fmt.Errorf("wrapped: %v", r))
	}()
	panic(errOwn)
}
