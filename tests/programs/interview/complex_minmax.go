package main

import (
	"fmt"
	"math"
	"math/cmplx"
)

type C complex64


func main() {
	z := complex(3, 4)
	w := 1 - 2i
	fmt.Println(z+w, z*w, z/w, -z, real(z), imag(w), cmplx.Abs(z), z == 3+4i)
	var c C = C(complex(1.5, -2))
	fmt.Println(c, c*c, c == C(complex64(1.5-2i)))
	fmt.Printf("%v %.1f %T %T %8.2f\n", z, w, z, real(c), z)
	fmt.Println(cmplx.Sqrt(-1), cmplx.Exp(1i*math.Pi), cmplx.Pow(2i, 2), cmplx.Conj(z), cmplx.Phase(-1))
	var zero complex128
	fmt.Println(z/zero, zero/zero, cmplx.IsNaN(zero/zero), cmplx.Inf())
	m := map[complex128]string{1i: "i", 0: "zero"}
	fmt.Println(m[0+1i], m[zero])
	fmt.Println(min(3, 1, 2), max(1.5, 2), min("b", "a"), max(2, 2.5, 'a'))
	nan := math.NaN()
	fmt.Println(min(1, nan), max(nan, 1), min(0.0, math.Copysign(0, -1)), max(math.Copysign(0, -1), 0))
	const k = min(1<<70, 5)
	x := 7
	fmt.Println(k, min(x, 3), max(uint8(3), 200))
	s := []int{1, 2, 3, 4, 5, 6}
	t := s[1:3:4]
	fmt.Println(len(t), cap(t), append(t, 10, 11), s)
	clear(s[2:4])
	fmt.Println(s)
	mm := map[float64]int{nan: 1, 2: 2}
	clear(mm)
	fmt.Println(len(mm))

	_, _ = fmt.Sscan("1", new(int))
	var _ = 5
	_ = x
	var p *int = nil
	_ = p
	q := new(42)
	*q++
	r := new("s" + "t")
	fmt.Println(*q, *r, *new(float32))
	type rec struct {
		next *rec
		v    any
	}
	rr := &rec{v: 1}
	rr.next = rr
	fmt.Println(rr.next.next.next.v)
	arr := [...]string{3: "d", 1: "b", "c"}
	fmt.Printf("%q %d\n", arr, len(arr))
	nested := [][]map[string][]int{{{"a": {1}}}, {}}
	fmt.Println(nested, len(nested[0][0]["a"]))
	pp := []*struct{ X int }{{1}, {2}}
	fmt.Println(pp[1].X, *pp[0])
	var iface interface {
		fmt.Stringer
		comparable2
	}
	fmt.Println(iface == nil)
}

type comparable2 interface{ Cmp(int) int }
