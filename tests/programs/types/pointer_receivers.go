package main

import "fmt"

type Counter struct{ n int }

func (c *Counter) Inc() *Counter   { c.n++; return c }
func (c Counter) IncCopy() Counter { c.n++; return c }
func (c Counter) Get() int         { return c.n }
func (c *Counter) IsNil() bool     { return c == nil }

type Incer interface{ Inc() *Counter }
type Getter interface{ Get() int }

type Wrap struct {
	Counter
	p *Counter
}

func main() {
	var c Counter
	c.Inc().Inc()
	c.IncCopy()
	fmt.Println(c.Get(), c.IncCopy().Get(), (&c).Get())
	p := &c
	p.Inc()
	fmt.Println(c.n, p.n, p.Get())
	var i Incer = &c
	i.Inc()
	var g Getter = c
	var gp Getter = &c
	c.Inc()
	fmt.Println(g.Get(), gp.Get())
	arr := [2]Counter{}
	arr[0].Inc()
	s := []Counter{{5}}
	s[0].Inc()
	fmt.Println(arr, s)
	w := Wrap{p: &c}
	w.Inc()
	w.p.Inc()
	fmt.Println(w.n, w.p.n)
	m := map[string]*Counter{"a": {1}}
	m["a"].Inc()
	fmt.Println(m["a"].n, m["b"].IsNil())
	var np *Counter
	fmt.Println(np.IsNil())
	_, ok := any(c).(Incer)
	_, okp := any(&c).(Incer)
	fmt.Println(ok, okp)
	defer func() { fmt.Println(recover()) }()
	np.Get()
}
