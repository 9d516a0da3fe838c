package main

import "fmt"

type E struct{ a, b int }
type Str string
type Err struct{ m string }

func (e *Err) Error() string { return "err " + e.m }

type Stg struct{ n int }

func (s Stg) String() string { return fmt.Sprint("stg ", s.n) }

func main() {
	fmt.Println(E{1, 2}, Str("x"), &Err{"m"}, Stg{4})
	defer fmt.Println("deferred")
	panic(Stg{3})
}
