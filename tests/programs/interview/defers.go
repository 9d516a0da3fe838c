package main

import (
	"errors"
	"fmt"
)

type tracer struct{ name string }

func (t tracer) leave()   { fmt.Println("leave", t.name) }
func (t *tracer) pleave() { fmt.Println("pleave", t.name) }

func enter(s string) func() {
	fmt.Println("enter", s)
	return func() { fmt.Println("exit", s) }
}

func named() (n int, err error) {
	defer func() {
		n *= 2
		if r := recover(); r != nil {
			err = fmt.Errorf("wrapped: %v", r)
		}
	}()
	n = 21
	panic("boom")
}

func overwritten() (r int) {
	defer func() { r++ }()
	r = 5
	return r * 10
}

func unnamed() int {
	r := 5
	defer func() { r++ }()
	return r
}

func chained() (err error) {
	defer func() {
		if e := recover(); e != nil {
			err = errors.Join(err, fmt.Errorf("second: %v", e))
		}
	}()
	defer func() {
		defer func() {
			panic(fmt.Sprint("re-", recover()))
		}()
		panic("inner")
	}()
	return errors.New("first")
}

func args() {
	i := 0
	defer fmt.Println("deferred value", i)
	i++
	defer func(n int) { fmt.Println("param", n, "closure", i) }(i)
	i++
	t := tracer{"one"}
	defer t.leave()
	defer t.pleave()
	t.name = "two"
	f := func() { fmt.Println("f1") }
	defer f()
	f = func() { fmt.Println("f2") }
	f()
}

func loop() {
	for i := range 4 {
		defer fmt.Print(i, " ")
		if i == 2 {
			continue
		}
		defer func() { fmt.Print("c", i, " ") }()
	}
}

func nilFunc() {
	defer func() { fmt.Println("recovered:", recover()) }()
	var f func()
	defer f()
	fmt.Println("before")
}

func nested() (s string) {
	defer func() { s += "|" + fmt.Sprint(recover()) }()
	defer func() {
		func() { s += fmt.Sprint(recover()) }()
	}()
	panic("P")
}

func main() {
	defer enter("main")()
	fmt.Println(named())
	fmt.Println(overwritten(), unnamed())
	fmt.Println(chained())
	args()
	loop()
	fmt.Println()
	nilFunc()
	fmt.Println(nested())
	fmt.Println(recover())
}
