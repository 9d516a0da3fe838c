package main

import "fmt"

type I interface{ M() }
type T struct{}
type P struct{}

func (*P) M() {}

func main() {
	var i I = &P{}
	fmt.Println(i.(T))
	fmt.Println(i.(P))
	switch i.(type) {
	case T:
	case *P:
	}
	n := 5
	fmt.Println(n.(int))
	switch n.(type) {
	}
}
