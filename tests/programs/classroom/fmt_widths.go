package main

import (
	"fmt"
	"os"
	"strings"
)

type money float64

func (m money) String() string { return fmt.Sprintf("$%.2f", float64(m)) }

type grid [][]int

func (g grid) Format(s fmt.State, v rune) {
	w, ok := s.Width()
	if !ok {
		w = 3
	}
	for _, r := range g {
		for _, c := range r {
			fmt.Fprintf(s, "%*d", w, c)
		}
		s.Write([]byte{'\n'})
	}
}

type point struct {
	X, Y int
	Name *string
}

type errT struct{}

func (*errT) Error() string { return "errT" }

type goStr struct{ v int }

func (g goStr) GoString() string { return fmt.Sprintf("goStr<%d>", g.v) }

type panicky struct{}

func (panicky) String() string { panic("no string") }

type nested struct {
	M  map[string][]point
	I  interface{}
	E  error
	F  func()
	C  chan<- int
	By [3]byte
}

func main() {
	for _, w := range []int{0, 3, 10, -10} {
		fmt.Printf("[%*d][%*s][%*.2f][%*v][%*q][%*t]\n", w, 42, w, "go", w, 3.14159, w, money(2.5), w, 'x', w, true)
	}
	for _, f := range []string{"%d", "%5d", "%-5d|", "%05d", "%+d", "% d", "%x", "%X", "%#x", "%o", "%#o", "%O", "%b", "%c", "%q", "%U", "%#U", "%e", "%s", "%t", "%p"} {
		fmt.Printf("%s: "+f+" "+f+"\n", strings.ReplaceAll(f, "%", "%%")[1:], 65, -7)
	}
	for _, f := range []string{"%f", "%.0f", "%8.3f", "%-8.1f|", "%+.2f", "% .3f", "%08.2f", "%e", "%.2E", "%g", "%.3g", "%G", "%#g", "%#.0f", "%x", "%X", "%.3x", "%b", "%v", "%d", "%6.f|"} {
		fmt.Printf("%s: "+f+" "+f+" "+f+"\n", f[1:], 3.14159, -1e10, 1e-7)
	}
	for _, f := range []string{"%s", "%q", "%x", "%X", "% x", "%#x", "%# X", "%.2s", "%5.1s|", "%-6s|", "%06s", "%+q", "%#q", "%v", "%#v", "%d", "%t", "%c", "%U"} {
		fmt.Printf("%s: "+f+" "+f+"\n", f[1:], "hé\n", []byte("ab"))
	}
	s := "p"
	p := point{1, -2, nil}
	n := nested{M: map[string][]point{"b": nil, "a": {{3, 4, nil}}}, I: p, E: &errT{}}
	fmt.Printf("%v\n%+v\n", n, n)
	fmt.Printf("%T %T %T %T %T\n", n, n.M, n.C, n.F, &s)
	fmt.Printf("%#v %#v %#v\n", p, goStr{3}, []goStr{{1}, {2}})
	fmt.Printf("%v %d %s\n", panicky{}, panicky{}, panicky{})
	fmt.Printf("%v|%6v|%x|%s\n", grid{{1, 2}, {3, 4}}, grid{{5}}, grid{}, grid{{7}})
	fmt.Printf("%6d|%-6d|%06d|%x|%q\n", []int{1, 22}, [2]int{3, 4}, []int8{-5}, []string{"a", "z"}, []string{"a b", "c"})
	fmt.Printf("%5t|%5v|%05v|%-7v|%+v|%#v\n", []bool{true}, []any{1, "a", nil}, []float64{1.5}, map[int]string{1: "x"}, struct{}{}, map[string]bool{"k": true})
	fmt.Printf("%3c|%-3c|%c|%c\n", 'a', 'b', []rune("héy"), 0x1F600)
	fmt.Printf("%08.3f|%+08.3f|%-08.3f|% 08.3f|%8.3e\n", 3.14159, 3.14159, 3.14159, 3.14159, 31415.9)
	fmt.Printf("%v %.2v %+v %10.1f|\n", 1+2i, 1.234+5.678i, -1i, 2.55+1i)
	fmt.Printf("%[3]v %[1]v %v %[2]*[1]d|%[1]d %d\n", 1, 5, "c")
	fmt.Printf("%d %d\n", 1)
	fmt.Printf("%z %!\n", 3)
	fmt.Printf("%")
	fmt.Printf("\n%s %s\n", "only")
	fmt.Printf("%-*s|%.*s|%*d\n", 6, "ab", 2, "abcdef", "bad", 1)
	fmt.Printf("%t %d %s %f\n", 1, "x", 2, true)
	fmt.Printf("%v %s %d %+v\n", nil, nil, nil, []error{nil, &errT{}})
	fmt.Printf("%x %X %x %x\n", "hello", []byte{1, 0xab}, -255, 3.5)
	fmt.Printf("%v %v %v\n", [3]byte{1, 2, 3}, []byte{4}, &[]string{"s"})
	fmt.Printf("%s %v %s\n", []byte(nil), []byte{}, [2]byte{'o', 'k'})
	fmt.Printf("%6.3d|%-6.3d|%06.3d|%.0d|%+.3d|%#.4x\n", 7, 7, 7, 0, 7, 10)
	fmt.Printf("%w %w\n", &errT{}, 3)
	fmt.Fprintln(os.Stdout, fmt.Sprint(), fmt.Sprint("a", "b", 1, 2, true, 'c', 3.0), fmt.Sprintln("x", 1))
	fmt.Println(fmt.Append(nil, "x", 1), string(fmt.Appendf([]byte("a"), "%02d", 3)))
	fmt.Print("a", 1, 2, "b", nil, nil, []int{1}, "\n")
	fmt.Println(int8(-1), uint8(255), uintptr(10), float32(0.1), 1e6, 1e20, 1e21, 123456789.0, 1e-5, complex64(1))
}
