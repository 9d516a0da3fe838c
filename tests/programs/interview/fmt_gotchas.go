package main

import (
	"fmt"
	"os"
	"time"
)

type P struct {
	X, Y int
	n    *P
	m    map[string]int
	i    any
	e    error
	f    func()
	c    chan int
}
type S string

func (s S) GoString() string { return "S!" + string(s) }

type F int

func (f F) Format(st fmt.State, v rune) {
	w, wok := st.Width()
	p, pok := st.Precision()
	fmt.Fprintf(st, "<%c %d %v %d %v %v%v>", v, w, wok, p, pok, st.Flag('+'), st.Flag('-'))
}

type V struct{ v int }

func (v *V) String() string { return fmt.Sprint("V", v.v) }

type Rec struct{ s string }

func (r Rec) String() string { panic("in String: " + r.s) }

type Inner struct{ A, B int }
type Outer struct {
	Inner
	C []Inner
	D *Inner
	E [2]bool
}

func main() {
	p := P{X: 1, i: 2.5}
	fmt.Printf("%v\n%+v\n", p, p)
	fmt.Printf("%#v\n", Outer{C: []Inner{{1, 2}}})
	fmt.Printf("%v %+v\n", Outer{D: nil}, &Outer{C: []Inner{{}}})
	fmt.Printf("%d %s %v %d\n", "str", 5, nil, nil)
	fmt.Printf("%d %d\n", 1)
	fmt.Printf("%d\n", 1, 2)
	fmt.Printf("%!\n")
	fmt.Printf("%z %-+5d|%05d|%+.2e|%x|%X|%#x|%q|%U|%c\n", 3, 4, -42, 12345.678, "hi", []byte("yo"), 255, 'x', 0x1F600, 0x4E16)
	fmt.Printf("%6.2f|%-8s|%8s|%.2s|%08.3f|%+d|% d|%t|%v\n", 3.14159, "ab", "cd", "xyz", 3.14159, 5, 7, true, 'a')
	fmt.Printf("%[2]d %[1]d %[3]*.[2]*[1]f|%*d|%-*d|\n", 1, 2, 8, 5, 42, 5, 42)
	fmt.Printf("%[3]v %[1]*.[2]*[3]f\n", 8, 2, 3.14159)
	fmt.Printf("%v %s %#v\n", S("x"), S("y"), S("z"))
	fmt.Printf("%v %+8.3d %-x %s\n", F(1), F(2), F(3), F(4))
	v := V{1}
	fmt.Println(v, &v, []V{v}, []*V{}, map[string]V{"a": v})
	fmt.Printf("%v %s\n", Rec{"boo"}, &Rec{"ptr"})
	var nv *V
	var st fmt.Stringer = nv
	fmt.Printf("%v\n", st)
	fmt.Printf("%t %t %v\n", 1, "x", struct{}{})
	fmt.Printf("%5t|%-7t|%q|%v|%x\n", true, false, []string{"a b", "c"}, [3]byte{1, 2, 3}, [3]byte{1, 2, 3})
	fmt.Printf("%T %T %T %T %T\n", p, &p, []any{1}, func(int, ...string) (error, bool) { return nil, false }, map[S][]chan<- int{})
	fmt.Printf("%08b %o %#o %O %x %X %#X\n", 5, 8, 8, 8, -255, 255, 255)
	fmt.Printf("%e %g %G %.3g %v %v %v\n", 1e6, 1e21, 1e-7, 1234.5678, 1e20, 1e21, float32(0.1))
	fmt.Printf("%v %v %.1f %5.1f%%\n", 100000.0, 123456789.0, 0.25, 99.55)
	fmt.Printf("%s %v %d\n", []byte(nil), []byte{}, []byte("a"))
	fmt.Printf("%x %x % x %#x\n", "hello", 3.5, []byte{1, 171}, []byte{1, 171})
	fmt.Printf("%p %v\n", nil, (*int)(nil))
	fmt.Printf("%6d|%-6d|%06d|%+06d|%x\n", []int{1, 2}, []int{3}, []int{4}, 5, []string{"a", "b"})
	fmt.Println(fmt.Sprint("a", 1, 2, "b", "c", 3.0, nil, 'x'), fmt.Sprintln("x", 1))
	fmt.Println(int8(-5), uint8(200), 'a', "q", 1.0, 1e6, 1e21, float32(1)/3, 2i, []any{nil, 1}, struct {
		a int
		b string
	}{1, "x"})
	fmt.Print("no newline", 1, 2, "\n")
	fmt.Fprintln(os.Stdout, time.Duration(1500)*time.Microsecond, error(nil), []error{nil, fmt.Errorf("e")})
	fmt.Printf("%v %v\n", [][]int{{1}, {2, 3}, nil}, map[P2]string{{1, "a"}: "x", {0, "z"}: "y"})
	fmt.Printf("%#v %#v %#v %#v %#v %#v\n", 1.0, "s", []int(nil), map[string]bool{}, struct{ A any }{nil}, uint8(3))
	fmt.Printf("%w %!d(x)\n", fmt.Errorf("e"))
	fmt.Printf("%3c|%-3c|%03d|%+q|%#q|%x\n", 'a', 'b', 7, "é", "raw", "é")
	var ip *int
	var e error
	fmt.Printf("%v %+v %v %s\n", ip, e, []*int{nil}, e)
	var a, b int
	var s string
	n, err := fmt.Sscanf("10-20 abc", "%d-%d %s", &a, &b, &s)
	fmt.Println(n, err, a, b, s)
	n, err = fmt.Sscan("1 x", &a, &b)
	fmt.Println(n, err, a)
}

type P2 struct {
	a int
	b string
}
