package main

import (
	"fmt"
	"time"
)

type Inner struct {
	A int
	B string
}

type Grade float32

type Color uint8

func (c Color) String() string { return [...]string{"red", "green", "blue"}[c] }

type Secret string

func (Secret) GoString() string { return "Secret(***)" }
func (s Secret) Format(f fmt.State, verb rune) {
	w, hasW := f.Width()
	p, hasP := f.Precision()
	fmt.Fprintf(f, "<%c %d %t %d %t %t%t%t>", verb, w, hasW, p, hasP, f.Flag('+'), f.Flag('-'), f.Flag('#'))
}

type Outer struct {
	Inner
	*Color
	Ptr    *Inner
	Slice  []Inner
	Ptrs   []*int
	Map    map[string]Inner
	Any    any
	Err    error
	Fn     func(int) string
	Ch     chan int
	Arr    [2]bool
	Bytes  []byte
	B4     [4]byte
	G      Grade
	C      Color
	Cs     []Color
	d      time.Duration
	z      complex64
	anon   struct{ X, Y int8 }
	hidden *Outer
}

func main() {
	in := Inner{7, "seven"}
	var zero Outer
	full := Outer{
		Inner: in, Slice: []Inner{{1, "x"}, {}}, Map: map[string]Inner{"k": {2, "v"}, "a": {}},
		Any: 3.5, Err: nil, Arr: [2]bool{true, false}, Bytes: []byte("hé"), B4: [4]byte{1, 2},
		G: 1.25, C: 2, Cs: []Color{0, 1}, d: 1500 * time.Millisecond, z: 1 - 2i,
	}
	for _, verb := range []string{"%v", "%+v", "%#v"} {
		fmt.Printf(verb+"\n", zero)
		fmt.Printf(verb+"\n", full)
		fmt.Printf(verb+"\n", &in)
		fmt.Printf(verb+"\n", []any{in, nil, 1, "s", 'r', 2.5, []int(nil), map[int]bool{2: true, 1: false}})
		fmt.Printf(verb+"\n", &[]Inner{in})
		fmt.Printf(verb+"\n", &map[Inner]Color{in: 1})
		fmt.Printf(verb+"\n", [][]string{{"a"}, nil, {}})
		fmt.Printf(verb+"\n", struct {
			P **int
			I interface{ Error() string }
			S fmt.Stringer
		}{S: Color(1)})
		fmt.Printf(verb+" "+verb+"\n", Secret("x"), []Secret{"y"})
	}
	fmt.Printf("%5d|%-5v|%05d|%+d|% d|%x|%X|%o|%#o|%O|%b|%c|%U|%#U\n", 42, 42, 42, 42, 42, 42, 42, 42, 42, 42, 5, 0x4E16, 0x4E16, 0x4E16)
	fmt.Printf("%t|%v|%8t|%-8t|\n", true, false, true, false)
	fmt.Printf("%s|%q|%x|% x|%X|%#x|%# x|%10s|%-10s|%.2s|%+q|%#q\n", "héy", "a\"b\n", "hi", "hi", "hi", "hi", "hi", "hi", "hi", "héy", "é☺", "raw`")
	fmt.Printf("%e|%E|%f|%.2f|%8.3f|%-8.1f|%+.1f|%08.3f|%g|%G|%b\n", 1234.5678, 0.00001, 2.0, 3.14159, 3.14159, 2.55, 1.0, -3.14159, 1e21, 1e-7, 1.0)
	fmt.Printf("%v %v %.3v %g %6.1f\n", 1+2i, complex64(-1i), 1.23456+2i, 0i, 1.25-3i)
	fmt.Printf("%*d|%-*d|%.*f|%0*d|%[2]*[1]d|%[3]q %[1]v\n", 5, 1, 5, 2, 2, 3.14159, 4, 7)
	fmt.Printf("%[2]d %[1]d|%[3]*.[2]*[1]f|\n", 1, 2, 8)
	fmt.Printf("%d %s %v %d\n", []int{1, 2}, []string{"a", "b"}, [2][]byte{[]byte("x"), nil}, []byte("AB"))
	fmt.Printf("%x %X %s %q %v\n", []byte("hey"), [3]byte{1, 171, 255}, []byte("hey"), []byte("hey"), []byte("hey"))
	fmt.Printf("%T %T %T %T %T %T %T\n", in, &full, full.Map, full.Fn, full.anon, nil, full.Cs)
	fmt.Printf("%!|%z|%d|%s|%d %d\n", 1, "x", 2, 3)
	fmt.Printf("%d\n", 1, 2, "extra")
	fmt.Printf("%[5]d %[x]d %[0]d %.[1]d %*d\n", 1, 2)
	fmt.Printf("%s %d %v\n", error(nil), nil, error(nil))
	fmt.Printf("%s|%v|%d\n", Color(1), Color(2), Color(0))
	fmt.Printf("%v %s\n", Color(7), Color(9))
	fmt.Printf("%6.2f%%|%v|%6v|%-6v|%06v\n", 99.5, 'x', 1.5, 2, 3)
	fmt.Println(fmt.Sprint("a", 1, 2, "b", "c", 3.0, nil, true), fmt.Sprintln("end", 1))
	fmt.Printf("%v %+v %s %q\n", time.Duration(0), 90*time.Second, 36*time.Hour+5*time.Millisecond, 2*time.Microsecond)
	var np *Inner
	var ni any
	var nm map[string]int
	fmt.Printf("%v %+v %v %v %#v %#v %d %s\n", np, np, ni, nm, nm, np, np, np)
	fmt.Printf("%p %t %v\n", nil, full.Ptr == nil, full.hidden == nil)
	fmt.Printf("%#v %#v %#v %#v %#v %#v\n", 1.0, "q\"`", 'x', uint8(3), []byte(nil), struct{}{})
	fmt.Printf("%#v %#v %#v %#v\n", Grade(2), 1e6, 1e21, float32(0.1))
	fmt.Printf("%#v %#v\n", [3]string{}, []*int{nil})
	fmt.Printf("%08b|%-8b|%+08d|%x|%X\n", 5, 5, -42, -255, "hello")
	fmt.Printf("%+.2e %g %g %g\n", 12345.678, float32(3.4028235e38), 5e-324, 100000000.0)
	fmt.Printf("%3c|%-3c|%03d|%+q|%q\n", 'x', 'y', 7, 'ü', 0x1F600)
	fmt.Printf("%10.3v|%-10.3v|%10q\n", "abcdef", "abcdef", "ab")
	fmt.Printf("% d|% x|% X|%+v\n", -5, 255, []int{10, 11}, []any{1, nil, "s"})
}
