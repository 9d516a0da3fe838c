package main

import (
	"fmt"
	"math"
	"strconv"
	"strings"
)

type P struct{ x, y, z int }

func (p *P) move() int { p.x++; return p.x }

func main() {
	s := "abc"
	x := 4.0
	ch := func() string { s = "zzz"; x = 9; return "|" }
	fmt.Println(strings.ToUpper(s), math.Sqrt(x), strconv.Itoa(int(x)), ch())
	s, x = "abc", 4
	fmt.Println(s+"!", x*2, s[1:], s[0], len(s), []byte(s), ch())
	p := P{1, 2, 3}
	fmt.Println(p, p.move(), &p, p.x)
	q := [2]int{1, 2}
	fmt.Println(q, func() int { q[0] = 9; return 0 }(), q[0])
	e := struct{ a int }{1}
	fmt.Println(e, func() int { e.a = 2; return 0 }(), e)
	f := func(a P, b int, c string, d float64) string { return fmt.Sprint(a, b, c, d) }
	s, x = "abc", 4
	fmt.Println(f(p, p.move(), s+ch(), x))
	s, x = "abc", 4
	fmt.Println(f(p, p.move(), strings.Repeat(s, 2)+ch(), x))
	u := s == "zzz" || ch() == ""
	fmt.Println(u, s)
	s = "abc"
	arr := []int{1, 2, 3}
	fmt.Println(len(arr), cap(arr[:1]), arr[0], func() int { arr = []int{5}; return 0 }(), len(arr))
	i := 0
	inc := func() int { i++; return i }
	fmt.Println(i, inc(), i, inc(), i+0, -i, i*2+inc())
	g := func(xs ...int) []int { return xs }
	fmt.Println(g(i, inc(), i, inc()), i)
	sl := []int{i, inc(), i}
	ar := [...]int{i, inc(), i}
	st := struct{ a, b, c int }{i, inc(), i}
	fmt.Println(sl, ar, st)
	c, d := i, inc()
	fmt.Println(c, d, i)
	k := [3]int{}
	j := 0
	j, k[j] = 1, 2
	fmt.Println(j, k)
	ptr := &i
	fmt.Println(*ptr, inc(), *ptr)
	fmt.Printf("%d %d %v\n", *ptr, inc(), p)
	fmt.Println(complex(float64(i), 0), inc(), min(i, 100), inc(), max(i, 3), inc())
}
