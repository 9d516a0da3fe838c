package main

import "fmt"

type cfg struct {
	name string
	opt  *bool
	n    *int
}

func ptr(b bool) *bool { return &b }

func show(c cfg) {
	switch {
	case c.opt == nil:
		fmt.Print(c.name, " unset ")
	case *c.opt:
		fmt.Print(c.name, " on ")
	default:
		fmt.Print(c.name, " off ")
	}
	if c.n != nil {
		*c.n++
	}
}

func main() {
	p := new(int)
	q := new(int)
	*p = 5
	fmt.Println(*p, *q, p == q, p != nil)
	s := new(string)
	*s += "x"
	fmt.Println(*s, len(*s))
	n := 0
	show(cfg{"a", nil, &n})
	show(cfg{"b", ptr(true), &n})
	show(cfg{"c", ptr(false), nil})
	fmt.Println(n)
	c := &cfg{name: "z"}
	d := &*c
	d.name = "same"
	e := *c
	e.name = "copy"
	fmt.Println(c.name, c == d, e.name)
	arr := &[3]int{1, 2, 3}
	sl := &[]string{"a"}
	m := &map[string]int{"k": 1}
	(*m)["k"]++
	*sl = append(*sl, "b")
	arr[1] = 20
	fmt.Println(*arr, *sl, *m, len(arr), len(*sl))
	fmt.Println(arr, sl, m, &struct{ x int }{1})
	f := func() *int { x := 3; return &x }
	*f() = 10
	fmt.Println(*f()+*f(), f() == f())
}
