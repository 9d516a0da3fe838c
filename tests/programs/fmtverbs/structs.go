package main

import "fmt"

type In struct {
	A int
	B []string
}
type Out struct {
	X  In
	P  *In
	M  map[string]int
	I  any
	F  func()
	E  error
	St fmt.Stringer
}
type L []In
type K map[string]In
type B bool
type Str string

func main() {
	in := In{1, []string{"a", "b"}}
	o := Out{X: in, M: map[string]int{"k": 1}, I: 2.5}
	fmt.Printf("%v\n%+v\n", o, o)
	fmt.Printf("%#v\n", in)
	fmt.Printf("%v %+v %T\n", &in, &in, &in)
	fmt.Printf("%#v\n", &in)
	fmt.Printf("%v %+v\n", L{in, {}}, L{in})
	fmt.Printf("%#v %#v\n", L{{2, nil}}, K{"z": {}})
	fmt.Printf("%v %+v %d\n", []*int{nil}, struct{}{}, in)
	fmt.Printf("%#v %#v %#v %#v %#v %#v\n", 1, "s", 2.0, true, 'x', nil)
	fmt.Printf("%#v %#v %#v %#v\n", []any{1, "a", nil}, map[int]bool{1: true}, [2]B{true}, Str("q"))
	fmt.Printf("%#v %#v\n", struct {
		A int
		b string
	}{1, "x"}, uint8(3))
	fmt.Printf("%v %v %v\n", [3]int{}, [][]int{{1}, nil}, []any{nil, 1, "x", []int{2}})
	fmt.Printf("%T %T %T %T %T %T\n", o, L{}, K{}, func(int, ...string) (bool, error) { return false, nil }, [3]*In{}, struct{ A int }{})
	fmt.Printf("%s %q\n", in, in)
	fmt.Printf("%6v|%-6v|%06v\n", []int{1, 2}, []int{3}, [1]int{4})
	fmt.Printf("%v %+v %#v\n", (*In)(nil), (*In)(nil), (*In)(nil))
	fmt.Printf("%#v %#v\n", []int(nil), map[string]int(nil))
	fmt.Printf("%#v %#v %#v\n", 1e6, 1e21, float32(0.5))
	fmt.Printf("%x %X %t\n", in, "z", B(true))
}
