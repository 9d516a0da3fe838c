package main

import (
	"errors"
	"fmt"
)

type E struct{}

func (e *E) Error() string { return "" }

func f() error        { return E{} }
func g() (int, error) { return 0, "text" }
func h() *E           { return errors.New("x") }
func i() []int        { return [3]int{} }
func j() func() int   { return func() string { return "" } }
func k() any          { return nil }

func main() {
	fmt.Println(f(), h(), i(), j(), k())
	fmt.Println(g())
}
