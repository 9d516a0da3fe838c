// An Error method that panics while the runtime prints the panic ends in a fatal error.
package main

import "fmt"

type broken struct{ parts []string }

func (b broken) Error() string { return "broken " + b.parts[1] }

type loud struct{}

func (loud) Error() string { panic("no words") }

func main() {
	defer func() {
		fmt.Println(recover().(broken).parts)
		panic(loud{})
	}()
	panic(broken{})
}
