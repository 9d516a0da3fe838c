package main

import "fmt"

type T struct {
	a int
	p *int
}

func main() {
	fmt.Printf("%v %v %v\n", &T{1, nil}, &[]int{1}, &map[string]int{"a": 1})
	fmt.Printf("%+v %v\n", &T{2, nil}, &[2]bool{true})
	fmt.Printf("%p %v\n", nil, (*int)(nil))
	fmt.Printf("%p %t\n", (*int)(nil), (*T)(nil) == nil)
	x := 5
	p := &x
	a := fmt.Sprintf("%p", p)
	b := fmt.Sprint(p)
	c := fmt.Sprintf("%v", &x)
	fmt.Println(a == b, b == c, a[:2], len(a) > 4)
	pp := &p
	fmt.Println(fmt.Sprint(*pp) == b)
	s := []*T{{1, p}}
	d := fmt.Sprint(s)
	fmt.Println(d[:3] == "[0x", *s[0].p)
	var f func()
	fmt.Println(f == nil, fmt.Sprint(f))
	fmt.Printf("%v %+v %T\n", f, struct{ f func() }{}, f)
	fmt.Printf("%v\n", struct {
		a *T
		b []*T
		c any
	}{})
	fmt.Printf("%s %d\n", &[]string{"x"}, &struct{ n int }{7})
}
