package main

import "fmt"

type Base struct{ ID int }

func (b Base) Describe() string   { return fmt.Sprintf("Base(%d)", b.ID) }
func (b *Base) SetID(n int)       { b.ID = n }
func (b Base) Hello() string      { return "hello from " + b.Describe() }

type Logger struct{ prefix string }

func (l *Logger) Log(s string) { fmt.Println(l.prefix + s) }

type Service struct {
	Base
	*Logger
	Name string
}

func (s Service) Describe() string { return "Service(" + s.Name + "," + s.Base.Describe() + ")" }

type A struct{ v int }
type B struct{ v int }

func (A) Who() string { return "A" }
func (B) Who() string { return "B" }
func (A) OnlyA() int  { return 1 }

type AB struct {
	A
	B
}

type Deep struct {
	AB
	v string
}

type Describer interface{ Describe() string }
type Setter interface {
	Describer
	SetID(int)
}

type Wrapper struct{ Describer }

type Stack struct{ inner []int }

func (s *Stack) Push(v int) *Stack { s.inner = append(s.inner, v); return s }

type CountingStack struct {
	*Stack
	n int
}

func (c *CountingStack) Push(v int) *CountingStack { c.n++; c.Stack.Push(v); return c }

type T int

func (t T) Add(n int) T   { return t + T(n) }
func (t *T) Inc()         { *t++ }

func main() {
	s := Service{Base{1}, &Logger{"> "}, "db"}
	fmt.Println(s.Describe(), s.Hello(), s.ID, s.Base.ID)
	s.SetID(5)
	s.Log(s.Describe())
	fmt.Printf("%v %+v\n", s.Base, s.Base)
	var set Setter = &s
	set.SetID(9)
	fmt.Println(set.Describe(), s.ID)
	w := Wrapper{s}
	s.SetID(10)
	fmt.Println(w.Describe(), Wrapper{&s}.Describe())
	d := Deep{AB{A{1}, B{2}}, "deep"}
	fmt.Println(d.v, d.A.v, d.AB.B.v, d.A.Who(), d.OnlyA())
	cs := &CountingStack{Stack: &Stack{}}
	cs.Push(1).Push(2).Stack.Push(3).Push(4)
	fmt.Println(cs.n, cs.inner)

	f := T.Add
	g := (*T).Inc
	h := (*T).Add
	t := T(5)
	bound := t.Add
	inc := t.Inc
	t = 100
	g(&t)
	inc()
	fmt.Println(f(t, 1), h(&t, 2), bound(1), t)
	di := Describer.Describe
	fmt.Println(di(Base{3}))
	fmt.Printf("%T %T %T %T\n", f, g, di, Service.Hello)
	hello := Service.Hello
	sp := (*Service).SetID
	sp(&s, 77)
	fmt.Println(hello(s), interface{ Hello() string }.Hello(s))
	var empty Wrapper
	defer func() {
		fmt.Println(recover())
		var sv Service
		defer func() { fmt.Println(recover()) }()
		sv.Log("x")
	}()
	empty.Describe()
}
