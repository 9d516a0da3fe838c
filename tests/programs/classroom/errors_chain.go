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

type QueryError struct {
	Query string
	Err   error
}

func (e *QueryError) Error() string { return strconv.Quote(e.Query) + ": " + e.Err.Error() }
func (e *QueryError) Unwrap() error { return e.Err }

type temporary interface{ Temporary() bool }

type netError struct{ code int }

func (n netError) Error() string   { return fmt.Sprint("net code ", n.code) }
func (n netError) Temporary() bool { return n.code >= 500 }
func (n netError) Is(target error) bool {
	t, ok := target.(netError)
	return ok && (t.code == 0 || t.code == n.code)
}

type multi []error

func (m multi) Error() string   { return fmt.Sprintf("%d errors", len(m)) }
func (m multi) Unwrap() []error { return m }

func find(key string) error {
	switch key {
	case "":
		return &QueryError{key, fs.ErrInvalid}
	case "net":
		return fmt.Errorf("fetch %s: %w", key, netError{503})
	case "both":
		return fmt.Errorf("%w and %w", &QueryError{"q", ErrNotFound}, io.ErrUnexpectedEOF)
	case "multi":
		return multi{netError{404}, nil2(), ErrNotFound}
	case "join":
		return errors.Join(nil, ErrNotFound, find("net"))
	case "ok":
		return nil
	case "typed nil":
		var q *QueryError
		return q
	}
	_, err := strconv.Atoi(key)
	return fmt.Errorf("find: %w", &QueryError{key, err})
}

func nil2() error { return nil }

func main() {
	for _, k := range []string{"", "net", "both", "multi", "join", "ok", "12x", "99999999999999999999", "7"} {
		err := func() (err error) {
			defer func() {
				if r := recover(); r != nil {
					err = fmt.Errorf("recovered: %v", r)
				}
			}()
			return find(k)
		}()
		fmt.Printf("%q: %v\n", k, err)
		var q *QueryError
		var t temporary
		var num *strconv.NumError
		fmt.Println("  is:", errors.Is(err, ErrNotFound), errors.Is(err, io.ErrUnexpectedEOF), errors.Is(err, netError{}), errors.Is(err, netError{503}), errors.Is(err, os.ErrInvalid))
		if errors.As(err, &q) {
			fmt.Printf("  query %+v\n", *q)
		}
		if errors.As(err, &t) {
			fmt.Println("  temporary:", t.Temporary())
		}
		if errors.As(err, &num) {
			fmt.Printf("  %s %q %v %t\n", num.Func, num.Num, num.Err, num.Err == strconv.ErrRange)
		}
		if u := errors.Unwrap(err); u != nil {
			fmt.Printf("  unwraps to %T\n", u)
		}
	}
	err := find("typed nil")
	fmt.Println(err == nil, errors.Is(err, nil), errors.Is(nil, err))
	fmt.Println(errors.New("x") == errors.New("x"), ErrNotFound == ErrNotFound)
	fmt.Printf("%q\n%#v\n", errors.Join(io.EOF, ErrNotFound), errors.Join(nil, nil))
	e := fmt.Errorf("no wrap: %v %d", io.EOF, 3)
	fmt.Printf("%T %T %T\n", e, fmt.Errorf("%w", e), find("both"))
	e = fmt.Errorf("bad: %w", "not an error")
	fmt.Println(e, errors.Unwrap(e))
	if q, ok := errors.AsType[*QueryError](find("both")); ok {
		fmt.Println(q.Query)
	}
	panic(find("join"))
}
