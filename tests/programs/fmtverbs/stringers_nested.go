package main

import (
	"errors"
	"fmt"
)

type V struct{ x, y int }

func (v V) String() string { return fmt.Sprintf("(%d|%d)", v.x, v.y) }

type P struct{ n int }

func (p *P) String() string { return fmt.Sprint("P", p.n) }

type G int

func (g G) GoString() string { return fmt.Sprintf("G<%d>", int(g)) }
func (g G) Error() string    { return fmt.Sprintf("err%d", int(g)) }

type F struct{}

func (F) Format(s fmt.State, verb rune) {
	w, wok := s.Width()
	fmt.Fprintf(s, "F[%c %d %t %t]", verb, w, wok, s.Flag('+'))
}

type holder struct {
	v  V
	V  V
	p  *V
	e  error
	iv any
}

type boom struct{}

func (boom) String() string { panic("boom!") }

func main() {
	v := V{1, 2}
	fmt.Println(v, &v, []V{v}, map[string]V{"k": v}, map[V]int{v: 1}, [1]*P{})
	fmt.Printf("%v %s %d %+v %#v %q %x\n", v, v, v, v, v, v, v)
	fmt.Println(holder{v: v, V: v, iv: v}, errors.New("e"))
	p := P{5}
	fmt.Println(p, &p, []P{p})
	fmt.Printf("%v %d %#v %s\n", G(3), G(3), G(3), []G{1, 2})
	fmt.Printf("%v %+8s %d\n", F{}, F{}, F{})
	fmt.Println(F{}, []F{{}})
	fmt.Println(boom{})
	fmt.Printf("%s|%d\n", boom{}, boom{})
	var np *P
	fmt.Printf("%v %+v\n", np == nil, []error{nil, G(1)})
	fmt.Printf("%10v|%-10v|\n", v, G(2))
}
