package main

import "fmt"

type s3 struct{ a, b, c byte }
type s24 struct{ a, b, c int }
type s40 [5]int
type s100 [100]byte

func main() {
	var i []int
	var b []byte
	var t []s3
	var w []s24
	var f []s40
	var h []s100
	var str []string
	var p []*int
	var u []uint16
	var e []struct{}
	var x []any
	last := [11]int{}
	report := func(k int, name string, n, c int) {
		if c != last[k] {
			last[k] = c
			fmt.Print(name, n, ":", c, " ")
		}
	}
	for n := 1; n <= 2200; n++ {
		i = append(i, n)
		report(0, "i", n, cap(i))
		b = append(b, 1)
		report(1, "b", n, cap(b))
		t = append(t, s3{})
		report(2, "t", n, cap(t))
		w = append(w, s24{})
		report(3, "w", n, cap(w))
		f = append(f, s40{})
		report(4, "f", n, cap(f))
		h = append(h, s100{})
		report(5, "h", n, cap(h))
		str = append(str, "")
		report(6, "s", n, cap(str))
		p = append(p, nil)
		report(7, "p", n, cap(p))
		u = append(u, 0)
		report(8, "u", n, cap(u))
		x = append(x, nil)
		report(10, "x", n, cap(x))
	}
	e = append(e, struct{}{})
	fmt.Println(len(e))
}
