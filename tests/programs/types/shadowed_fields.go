package main

import "fmt"

type A struct{ X, Z int }
type B struct{ X, Y int }
type C struct {
	A
	B
	Y string
}
type D struct {
	C
	X float64
}

func (A) Who() string { return "A" }
func (B) Hey() string { return "B" }
func (C) Hey() string { return "C" }

type Base struct{ id int }

func (b Base) ID() int          { return b.id }
func (b Base) Describe() string { return fmt.Sprint("base ", b.ID()) }

type Derived struct{ Base }

func (d Derived) ID() int { return 1000 + d.id }

func main() {
	c := C{A{1, 2}, B{3, 4}, "why"}
	fmt.Println(c.A.X, c.B.X, c.Y, c.B.Y, c.Z, c.Who(), c.Hey(), c.B.Hey())
	d := D{c, 2.5}
	fmt.Println(d.X, d.C.A.X, d.Y, d.Z, d.Hey())
	fmt.Printf("%v %+v\n", d, d)
	v := Derived{Base{7}}
	fmt.Println(v.ID(), v.Base.ID(), v.Describe())
	d.C.B.X++
	d.X *= 2
	fmt.Println(d)
	type inner struct{ n int }
	type outer struct {
		inner
		*Base
		error
	}
	o := outer{inner: inner{5}, Base: &Base{6}}
	fmt.Println(o.n, o.id, o.error == nil, o.ID())
}
