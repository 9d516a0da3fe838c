package main

import "fmt"

type inner struct {
	arr [3]int
	m   map[string]int
	s   []int
	p   *int
}
type outer struct {
	in inner
	n  int
}

func change(o outer) outer    { o.in.arr[0] = 100; o.in.s[0] = 100; o.in.m["k"] = 100; *o.in.p = 100; o.n = 100; return o }
func changeArr(a [3]int)      { a[0] = 9 }
func changePtr(a *[3]int)     { a[0] = 9 }
func makeArr() [3]int         { return [3]int{7, 8, 9} }
func (o outer) val() *outer   { return &o }

func main() {
	n := 1
	o := outer{inner{[3]int{1, 2, 3}, map[string]int{"k": 1}, []int{1, 2}, &n}, 5}
	r := change(o)
	fmt.Println(o.in.arr, o.in.m, o.in.s, *o.in.p, o.n, r.in.arr, r.n)
	a := [3]int{1, 2, 3}
	b := a
	changeArr(a)
	changePtr(&b)
	fmt.Println(a, b, a == b, a == [3]int{1, 2, 3})
	grid := [2][2]int{{1, 2}, {3, 4}}
	row := grid[0]
	row[0] = 50
	rp := &grid[1]
	rp[1] = 60
	fmt.Println(grid, row, grid == [2][2]int{{1, 2}, {3, 60}})
	m := map[string]inner{"a": {}}
	x := m["a"]
	x.arr[1] = 5
	fmt.Println(m["a"].arr, x.arr)
	m["a"] = x
	fmt.Println(m["a"].arr[1], len(m["zzz"].arr))
	mp := map[[2]int]string{{1, 2}: "x"}
	k := [2]int{1, 2}
	fmt.Println(mp[k])
	k[0] = 9
	fmt.Println(mp[k] == "", len(mp))
	var i any = a
	a[0] = 77
	fmt.Println(i, i == any([3]int{1, 2, 3}))
	v := o.val()
	v.n = -1
	fmt.Println(o.n, v.n)
	ch := make(chan [3]int, 1)
	ch <- a
	a[1] = 78
	fmt.Println(<-ch, a)
	f := func() [3]int { return a }
	got := f()
	a[2] = 79
	fmt.Println(got, f(), makeArr()[1])
	s := []outer{o, o}
	s[0], s[1] = s[1], s[0]
	s[0].n = 1
	t := append([]outer(nil), s...)
	t[1].n = 2
	fmt.Println(s[0].n, s[1].n, t[0].n, t[1].n)
	p := &s[0]
	s = append(s, outer{})
	p.n = 42
	fmt.Println(s[0].n, p.n)
	a, b = b, a
	fmt.Println(a, b)
	type pair struct{ l, r any }
	p1, p2 := pair{1, "x"}, pair{1, "x"}
	fmt.Println(p1 == p2, p1 != pair{}, struct{ a int }{1} == struct{ a int }{1})
	anon := struct {
		a int
		_ string
		c float64
	}{a: 1, c: 2}
	other := anon
	fmt.Println(anon == other, anon)
	e1, e2 := struct{}{}, struct{}{}
	fmt.Println(e1 == e2)
	for i, v := range [...]*int{&n, &n} {
		*v += i + 1
	}
	fmt.Println(n)
}
