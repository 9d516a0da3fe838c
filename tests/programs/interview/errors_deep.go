package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strconv"
)

var ErrNotFound = errors.New("not found")

type QueryErr struct {
	Q   string
	Err error
}

func (q *QueryErr) Error() string { return q.Q + ": " + q.Err.Error() }
func (q *QueryErr) Unwrap() error { return q.Err }

type Temporary interface{ Temporary() bool }
type netErr struct{ msg string }

func (n netErr) Error() string   { return n.msg }
func (n netErr) Temporary() bool { return true }
func (n netErr) Is(t error) bool { return t == io.EOF }

type multi []error

func (m multi) Error() string   { return fmt.Sprint(len(m), " errors") }
func (m multi) Unwrap() []error { return m }

type valErr struct{ f []int }

func (valErr) Error() string { return "valErr" }

func main() {
	e := fmt.Errorf("layer2: %w", fmt.Errorf("layer1: %w", &QueryErr{"SELECT", ErrNotFound}))
	fmt.Println(e, errors.Is(e, ErrNotFound), errors.Unwrap(errors.Unwrap(e)) == ErrNotFound)
	var q *QueryErr
	fmt.Println(errors.As(e, &q), q.Q)
	var tmp Temporary
	w := fmt.Errorf("a %w b %w", netErr{"net"}, os.ErrNotExist)
	fmt.Println(errors.As(w, &tmp), tmp, errors.Is(w, io.EOF), errors.Is(w, fs.ErrNotExist), errors.Unwrap(w))
	j := errors.Join(nil, ErrNotFound, nil, errors.New("other"))
	fmt.Printf("%q %v\n", j, errors.Join(nil, nil) == nil)
	m := multi{e, io.ErrUnexpectedEOF}
	fmt.Println(m, errors.Is(m, ErrNotFound), errors.Is(m, io.ErrUnexpectedEOF), errors.Is(m, io.EOF))
	fmt.Println(fmt.Errorf("%w", nil), fmt.Errorf("no wrap %v", ErrNotFound), errors.Is(fmt.Errorf("%v", ErrNotFound), ErrNotFound))
	fmt.Println(errors.Is(nil, nil), errors.Is(nil, io.EOF), errors.Is(valErr{}, valErr{}))
	fmt.Printf("%v %+v %#v %T %s %d\n", q, q, ErrNotFound == errors.New("not found"), e, ErrNotFound, 5)
	_, err := strconv.Atoi("12a")
	var ne *strconv.NumError
	if errors.As(err, &ne) {
		fmt.Println(ne.Func, ne.Num, ne.Err, ne.Err == strconv.ErrSyntax)
	}
	if t, ok := errors.AsType[*QueryErr](e); ok {
		fmt.Println("AsType", t.Q)
	}
	switch {
	case errors.Is(err, strconv.ErrSyntax):
		fmt.Println("syntax")
	default:
		fmt.Println("?")
	}
	fmt.Println(errors.ErrUnsupported, fmt.Errorf("%d%%: %w", 50, io.ErrShortWrite))
	func() {
		defer func() {
			r := recover()
			err, ok := r.(error)
			fmt.Println(ok, err)
		}()
		errors.As(err, nil)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var x *int
		errors.As(err, x)
	}()
	func() {
		defer func() {
			if r := recover(); r != nil {
				panic(fmt.Errorf("second: %v", r))
			}
		}()
		panic(&QueryErr{"INSERT", ErrNotFound})
	}()
}
