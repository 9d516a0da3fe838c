package main

import "fmt"

type Fault struct{ code int }

func (f *Fault) Error() string { return fmt.Sprint("pointer fault ", f.code) }

func run(n int) {
	if n == 0 {
		panic(&Fault{3})
	}
	run(n - 1)
}

func main() {
	fmt.Println("start")
	run(4)
}
