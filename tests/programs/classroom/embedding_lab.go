package main

import (
	"fmt"
	"sort"
	"strings"
	"sync"
)

type Animal interface {
	Name() string
	Sound() string
}

type Base struct{ name string }

func (b Base) Name() string     { return b.name }
func (b Base) Sound() string    { return "..." }
func (b *Base) Rename(n string) { b.name = n }
func (b Base) Speak() string    { return b.name + " says " + b.Sound() }

type Dog struct {
	Base
	tricks []string
}

func (Dog) Sound() string { return "wuff" }

type Puppy struct {
	*Dog
	age int
}

func (p Puppy) Sound() string { return strings.ToUpper(p.Dog.Sound()[:1]) + "!" }

type Walker interface{ Walk() string }
type Swimmer interface{ Swim() string }
type Amphibian interface {
	Walker
	Swimmer
	Animal
}

type legs int

func (l legs) Walk() string { return fmt.Sprintf("walks on %d", int(l)) }

type fins struct{ speed float64 }

func (f *fins) Swim() string { f.speed *= 0.5; return fmt.Sprintf("swims at %.2f", f.speed) }

type Frog struct {
	Base
	legs
	fins
}

type Left struct{ X, Both int }
type Right struct{ Y, Both int }
type Deep struct {
	Left
	Right
	Z int
}

func (l Left) Hello() string { return fmt.Sprint("left ", l.X) }

type SafeCounter struct {
	sync.Mutex
	m map[string]int
}

func (c *SafeCounter) Inc(k string) {
	c.Lock()
	defer c.Unlock()
	c.m[k]++
}

type reversed struct{ sort.Interface }

func (r reversed) Less(i, j int) bool { return r.Interface.Less(j, i) }

type Logger struct{ prefix string }

func (l Logger) Printf(f string, a ...any) { fmt.Printf(l.prefix+f, a...) }

type Service struct {
	Logger
	Name string
	sub  []*Service
}

type T struct{ *T2 }
type T2 struct {
	*T3
	v int
}
type T3 struct{ v, w int }

func main() {
	d := Dog{Base{"rex"}, []string{"sit"}}
	fmt.Println(d.Name(), d.Sound(), d.Speak(), d.Base.Sound())
	p := Puppy{&d, 1}
	p.Rename("bello")
	fmt.Println(d.name, p.name, p.Sound(), p.Speak(), p.tricks)
	for _, a := range []Animal{d, &d, p, &p, d.Base, &Frog{Base: Base{"frog"}}} {
		fmt.Printf("%T:%s/%s ", a, a.Name(), a.Sound())
	}
	fmt.Println()
	f := &Frog{Base{"kermit"}, 4, fins{8}}
	var am Amphibian = f
	fmt.Println(am.Walk(), am.Swim(), am.Swim(), f.speed, f.legs+1)
	_, ok := any(*f).(Swimmer)
	_, ok2 := any(*f).(Walker)
	fmt.Println(ok, ok2)
	deep := Deep{Left{1, 2}, Right{Y: 3, Both: 4}, 5}
	fmt.Println(deep.X+deep.Y+deep.Z, deep.Left.Both*deep.Right.Both, deep.Hello())
	fmt.Printf("%v %+v\n", deep, deep)
	c := SafeCounter{m: map[string]int{}}
	for _, k := range "abca" {
		c.Inc(string(k))
	}
	fmt.Println(c.m)
	words := []string{"b", "c", "a"}
	sort.Sort(reversed{sort.StringSlice(words)})
	fmt.Println(words)
	s := Service{Logger: Logger{"[svc] "}, Name: "root"}
	s.sub = append(s.sub, &Service{Name: "kid"})
	s.Printf("%s has %d\n", s.Name, len(s.sub))
	s.sub[0].Printf("%q\n", s.sub[0].Name)
	g := s.Printf
	s.prefix = "[changed] "
	g("old %d\n", 1)
	s.Printf("new\n")
	t := T{&T2{&T3{1, 2}, 3}}
	fmt.Println(t.v, t.T3.v, t.w)
	t.w++
	fmt.Println(t.T2.T3.w)
	anon := struct {
		Base
		extra int
	}{Base{"anon"}, 1}
	fmt.Println(anon.Speak(), anon)
	var broken struct{ Animal }
	fmt.Println(broken.Animal == nil)
	defer func() {
		fmt.Println(recover())
		t.T2.T3 = nil
		fmt.Println(t.w)
	}()
	broken.Sound()
}
