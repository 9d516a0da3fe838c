package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
)

type Result[T any] struct {
	v   T
	err error
}

func Try[T any](f func() (T, error)) (r Result[T]) {
	defer func() {
		if e := recover(); e != nil {
			r.err = fmt.Errorf("panic: %v", e)
		}
	}()
	r.v, r.err = f()
	return
}
func (r Result[T]) Then[U any](f func(T) (U, error)) Result[U] {
	if r.err != nil {
		return Result[U]{err: r.err}
	}
	return Try(func() (U, error) { return f(r.v) })
}


type errWriter struct {
	w   io.Writer
	err error
	n   int
}

func (e *errWriter) Write(p []byte) (int, error) {
	if e.err != nil {
		return 0, e.err
	}
	var n int
	n, e.err = e.w.Write(p)
	e.n += n
	return n, e.err
}

type limited struct {
	buf bytes.Buffer
	max int
}

var ErrFull = errors.New("full")

func (l *limited) Write(p []byte) (int, error) {
	if room := l.max - l.buf.Len(); len(p) > room {
		n, _ := l.buf.Write(p[:room])
		return n, fmt.Errorf("%w after %d of %d bytes", ErrFull, n, len(p))
	}
	return l.buf.Write(p)
}

type fieldErr struct {
	field string
	errs  []error
}

func (f *fieldErr) Error() string {
	parts := make([]string, len(f.errs))
	for i, e := range f.errs {
		parts[i] = e.Error()
	}
	return f.field + ": " + strings.Join(parts, ", ")
}
func (f *fieldErr) Unwrap() []error { return f.errs }

var (
	ErrShort = errors.New("too short")
	ErrDigit = errors.New("needs a digit")
)

func check(pw string) error {
	var fe fieldErr
	if len(pw) < 8 {
		fe.errs = append(fe.errs, ErrShort)
	}
	if !strings.ContainsAny(pw, "0123456789") {
		fe.errs = append(fe.errs, ErrDigit)
	}
	if fe.errs == nil {
		return nil
	}
	fe.field = "password"
	return &fe
}

func checkBug(pw string) error {
	var fe *fieldErr
	if pw == "" {
		fe = &fieldErr{field: "empty"}
	}
	return fe
}

type closer struct {
	name string
	fail bool
}

func (c closer) Close() error {
	fmt.Print("close ", c.name, "; ")
	if c.fail {
		return errors.New("close " + c.name)
	}
	return nil
}

func use(cs ...closer) (err error) {
	for _, c := range cs {
		defer func() { err = errors.Join(err, c.Close()) }()
	}
	return io.ErrUnexpectedEOF
}

func main() {
	r := Try(func() (int, error) { return 4, nil }).Then(func(i int) (string, error) { return strings.Repeat("x", i), nil })
	fmt.Printf("%+v %T\n", r, r)
	bad := r.Then(func(s string) (byte, error) { return s[10], nil })
	fmt.Println(bad.err, Try(func() (any, error) { return nil, io.EOF }).Then(func(any) (int, error) { return 1, nil }).err)
	lim := &limited{max: 10}
	w := &errWriter{w: lim}
	fmt.Fprintf(w, "hello")
	fmt.Fprintf(w, " wonderful")
	fmt.Fprintf(w, " world")
	fmt.Println(w.n, w.err, errors.Is(w.err, ErrFull), lim.buf.String())
	for _, pw := range []string{"abc", "abcdefgh", "abcdefg1"} {
		err := check(pw)
		var fe *fieldErr
		fmt.Println(err, errors.Is(err, ErrShort), errors.Is(err, ErrDigit), errors.As(err, &fe))
	}
	fmt.Println(checkBug("x") == nil, checkBug("") != nil)
	err := use(closer{"a", false}, closer{"b", true})
	fmt.Printf("\n%q %v\n", err, errors.Is(err, io.ErrUnexpectedEOF))
	all := []error{io.EOF, ErrShort, fmt.Errorf("w: %w", io.EOF), nil}
	fmt.Println(slices.ContainsFunc(all, func(e error) bool { return errors.Is(e, io.EOF) }), slices.Index(all, ErrShort), len(slices.DeleteFunc(all, func(e error) bool { return e == nil })))
	var e1, e2 error = &fieldErr{}, &fieldErr{}
	fmt.Println(e1 == e2, e1 == e1, errors.Is(e1, e2))
	defer func() {
		r := recover()
		fmt.Printf("%T %v\n", r, r)
	}()
	var np *fieldErr
	fmt.Println(np.Error())
}
