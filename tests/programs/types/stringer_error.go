package main

import (
	"errors"
	"fmt"
)

type Color int

const (
	Red Color = iota
	Green
)

func (c Color) String() string {
	switch c {
	case Red:
		return "red"
	case Green:
		return "green"
	}
	return fmt.Sprintf("Color(%d)", int(c))
}

type PathError struct {
	Op, Path string
	Err      error
}

func (e *PathError) Error() string { return e.Op + " " + e.Path + ": " + e.Err.Error() }
func (e *PathError) Unwrap() error { return e.Err }

type Temp float64

func (t *Temp) String() string { return fmt.Sprintf("%.1f°", float64(*t)) }

type Both struct{}

func (Both) Error() string  { return "as error" }
func (Both) String() string { return "as string" }

var ErrNotFound = errors.New("not found")

func open(name string) error {
	if name == "" {
		return &PathError{"open", name, ErrNotFound}
	}
	if name == "wrap" {
		return fmt.Errorf("wrapped: %w", open(""))
	}
	return nil
}

func main() {
	fmt.Println(Red, Green, Color(9), []Color{Green, Red}, map[Color]int{Green: 1})
	fmt.Printf("%v %s %d %q %x %+v %T\n", Green, Green, Green, Green, Green, Green, Green)
	fmt.Println(struct {
		C Color
		E error
	}{Green, ErrNotFound})
	t := Temp(36.6)
	fmt.Println(t, &t, Both{})
	err := open("wrap")
	var pe *PathError
	fmt.Println(err, errors.Is(err, ErrNotFound), errors.As(err, &pe), pe.Op, open("x") == nil)
	fmt.Println(errors.Unwrap(err) == error(pe), errors.Unwrap(ErrNotFound), errors.Join(ErrNotFound, nil, errors.New("b")))
	fmt.Println("sum: " + Red.String() + fmt.Sprint(Green))
}
