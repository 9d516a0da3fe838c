package main

import "fmt"

type A struct {
	x int
	s string
	f float64
	i any
	p *int
	c chan int
	a [2]string
}
type Em struct {
	A
	b bool
}
type Uncomp struct{ f func() }
type I interface{ M() }
type V int
type P struct{ n int }

func (V) M()  {}
func (*P) M() {}

func try(name string, f func() bool) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, "panics:", r)
		}
	}()
	fmt.Println(name, f())
}

func main() {
	n := 1
	ch := make(chan int)
	a := A{1, "s", 1.5, "any", &n, ch, [2]string{"x", "y"}}
	b := a
	fmt.Println(a == b, Em{A: a} == Em{A: b}, Em{a, true} != Em{b, false})
	b.p = new(int)
	fmt.Println(a == b)
	var i1, i2 I = V(1), V(1)
	var i3, i4 I = &P{1}, &P{1}
	fmt.Println(i1 == i2, i3 == i4, i3 == i3, i1 == i3, i1 == V(1), V(1) == i1, i3 != nil)
	var a1, a2 any = [2]int{1, 2}, [2]int{1, 2}
	fmt.Println(a1 == a2, a1 == [2]int{1, 2}, any(a) == any(a), any(nil) == nil)
	try("func", func() bool { var x, y any = func() {}, func() {}; return x == y })
	try("different types", func() bool { var x, y any = func() {}, []int{}; return x == y })
	try("struct with func", func() bool { var x, y any = Uncomp{}, Uncomp{}; return x == y })
	try("map key", func() bool { m := map[any]int{}; m[Uncomp{}] = 1; return true })
	try("map lookup", func() bool { m := map[any]int{1: 1}; _, ok := m[map[int]int{}]; return ok })
	try("empty map lookup", func() bool { m := map[any]int{}; _, ok := m[[]int{}]; return ok })
	try("nil map lookup", func() bool { var m map[any]int; return m[[]int{}] == 0 })
	try("delete", func() bool { m := map[any]int{}; delete(m, func() {}); return true })
	try("array of any key", func() bool { m := map[[1]any]int{}; m[[1]any{[]int{}}] = 1; return true })
	try("switch", func() bool {
		var x any = []int{1}
		switch x {
		case 1, "a":
			return false
		case nil:
			return false
		}
		return true
	})
	try("switch same", func() bool {
		var x any = []int{1}
		switch x {
		case x:
			return true
		}
		return false
	})
	try("early difference", func() bool {
		type s struct {
			a any
			n int
		}
		return s{[]int{}, 1} == s{[]int{}, 2}
	})
	try("early difference 2", func() bool {
		type s struct {
			n int
			a any
		}
		return s{1, []int{}} == s{2, []int{}}
	})
	nan := func() float64 { z := 0.0; return z / z }()
	fmt.Println([1]float64{nan} == [1]float64{nan}, any(nan) == any(nan), struct{ f float64 }{nan} == struct{ f float64 }{nan})
	zero := 0.0
	neg := -zero
	m := map[any]string{0.0: "zero", nan: "nan"}
	fmt.Println(m[neg], m[nan] == "", len(m))
	var e1, e2 struct{}
	fmt.Println(e1 == e2, [0]int{} == [0]int{}, any(e1) == any(struct{}{}))
	type T1 struct{ A int }
	type T2 struct{ A int }
	fmt.Println(any(T1{1}) == any(T2{1}), T1{1} == T1(T2{1}), any(T1{1}) == any(struct{ A int }{1}))
	var np *P
	var ni I = np
	fmt.Println(ni == nil, ni == (*P)(nil), ni == I((*P)(nil)))
	var c1, c2 chan int
	var r1 <-chan int = c1
	fmt.Println(c1 == c2, r1 == c1, ch == (chan int)(nil))
	var f func()
	var s []int
	var mm map[int]int
	fmt.Println(f == nil, s == nil, mm == nil, []int{} == nil, &n == &n)
	fmt.Println("a"+"b" == "ab", "ab" < "abc", "Z" < "a", "é" == "e\u0301", [2]bool{true} == [...]bool{true, false})
	x, y := &P{1}, &P{1}
	fmt.Println(x == y, *x == *y, map[P]int{*x: 5}[*y], map[*P]int{x: 5}[y])
	fmt.Println(complex(1, nan) == complex(1, nan), complex(1, 0) == 1, 'a' == 97, "a"[0] == 'a')
}
