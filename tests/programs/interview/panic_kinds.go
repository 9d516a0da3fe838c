package main

import (
	"fmt"
	"os"
)

type E struct{ a, b int }
type Str string
type Err struct{ m string }

func (e *Err) Error() string { return "err " + e.m }

type Stg struct{ n int }

func (s Stg) String() string { return fmt.Sprint("stg ", s.n) }

func run(v any) {
	defer func() { fmt.Printf("%T %v\n", v, recover()) }()
	panic(v)
}

func main() {
	for _, v := range []any{1, "s", Str("x"), 1.5, E{1, 2}, &Err{"e"}, Stg{3}, 'c', true, nil, []int{1}, 2i, fmt.Errorf("x: %w", os.ErrExist)} {
		run(v)
	}
	defer fmt.Println("last deferred")
	defer func() {
		defer func() {
			panic(Str("third"))
		}()
		panic(&Err{"second"})
	}()
	defer func() {
		r := recover()
		fmt.Println("recovered", r)
		panic(fmt.Sprintf("again: %v", r))
	}()
	var m map[E]int
	m[E{1, 2}] = 3
}
