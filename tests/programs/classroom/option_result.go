package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
)

type Option[T any] struct {
	value *T
}

func Some[T any](v T) Option[T] { return Option[T]{&v} }
func None[T any]() Option[T]    { return Option[T]{} }

func (o Option[T]) IsSome() bool { return o.value != nil }
func (o Option[T]) OrElse(v T) T {
	if o.value == nil {
		return v
	}
	return *o.value
}
func (o Option[T]) Unwrap() T {
	if o.value == nil {
		panic(fmt.Sprintf("unwrap of empty %T", o))
	}
	return *o.value
}
func (o Option[T]) String() string {
	if o.IsSome() {
		return fmt.Sprintf("Some(%v)", *o.value)
	}
	return "None"
}

func Then[T, U any](o Option[T], f func(T) Option[U]) Option[U] {
	if o.IsSome() {
		return f(o.Unwrap())
	}
	return None[U]()
}

type Result[T any] struct {
	val T
	err error
}

func Try[T any](v T, err error) Result[T] { return Result[T]{v, err} }
func Err[T any](err error) (r Result[T])  { r.err = err; return }

func (r Result[T]) Get() (T, error) { return r.val, r.err }
func (r Result[T]) Must() T {
	if r.err != nil {
		panic(r.err)
	}
	return r.val
}

func Chain[T, U any](r Result[T], f func(T) (U, error)) Result[U] {
	if r.err != nil {
		return Err[U](fmt.Errorf("chain: %w", r.err))
	}
	return Try(f(r.val))
}

func Catch[T any](f func() T) (r Result[T]) {
	defer func() {
		if x := recover(); x != nil {
			err, ok := x.(error)
			if !ok {
				err = fmt.Errorf("panic: %v", x)
			}
			r = Err[T](err)
		}
	}()
	return Result[T]{val: f()}
}

type Either[L, R any] interface {
	Fold(func(L), func(R))
}

type Left[L, R any] struct{ v L }
type Right[L, R any] struct{ v R }

func (l Left[L, R]) Fold(f func(L), _ func(R))  { f(l.v) }
func (r Right[L, R]) Fold(_ func(L), f func(R)) { f(r.v) }

func half(n int) Option[int] {
	if n%2 != 0 {
		return None[int]()
	}
	return Some(n / 2)
}

func main() {
	fmt.Println(Some(3), None[string](), Some([]int{1}), Some(Some("x")))
	fmt.Println(Then(Then(Some(12), half), half), Then(Then(Some(6), half), half).IsSome())
	fmt.Println(Then(Some("abc"), func(s string) Option[int] { return Some(len(s)) }).OrElse(-1), None[float64]().OrElse(2.5))

	r := Chain(Try(strconv.Atoi("42")), func(n int) (string, error) { return fmt.Sprintf("%#x", n), nil })
	fmt.Println(r.Get())
	bad := Chain(Try(strconv.Atoi("4x")), func(n int) (bool, error) { return n > 0, nil })
	_, err := bad.Get()
	fmt.Println(err, errors.Is(err, strconv.ErrSyntax))
	fmt.Printf("%+v %T\n", Try(1, nil), bad)

	fmt.Println(Catch(func() int { return []int{1, 2}[1] }))
	var m map[string]int
	c := Catch(func() string { m["x"]++; return "done" })
	fmt.Println(c.err)
	fmt.Println(Catch(func() Option[int] { return Some(None[int]().Unwrap()) }).err)
	z := 0
	fmt.Println(Catch(func() int { return 1 / z }).err)

	for _, e := range []Either[error, int]{Left[error, int]{errors.New("left")}, Right[error, int]{7}} {
		e.Fold(func(err error) { fmt.Print("error ", err, "; ") }, func(n int) { fmt.Printf("value %d (%T)\n", n, e) })
	}
	type cfg struct {
		Port *int    `json:"port,omitempty"`
		Name *string `json:"name"`
	}
	var got cfg
	fmt.Println(json.Unmarshal([]byte(`{"port": 80}`), &got), *got.Port, got.Name == nil)
	out, err := json.Marshal(cfg{Name: Some("n").value})
	fmt.Println(string(out), err)
	bad.Must()
}
