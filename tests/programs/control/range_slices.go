package main

import "fmt"

func main() {
	s := []int{1, 2, 3}
	for i, v := range s {
		s = append(s, v*10)
		s[i] = 0
		fmt.Print(i, v, " ")
	}
	fmt.Println(s)
	a := [3]int{1, 2, 3}
	for i, v := range a {
		a[2] = 99
		fmt.Print(i, v, " ")
	}
	fmt.Println(a)
	b := [3]int{1, 2, 3}
	for i, v := range &b {
		b[2] = 99
		fmt.Print(i, v, " ")
	}
	fmt.Println(b)
	for i := range s {
		s[i] = i * i
	}
	fmt.Println(s)
	var p *[4]int
	for i := range p {
		fmt.Print(i)
	}
	fmt.Println(len(p))
	var nilS []string
	for range nilS {
		fmt.Println("never")
	}
	var x struct{ i, v int }
	for x.i, x.v = range []int{7, 8} {
	}
	fmt.Println(x)
	type pt struct{ x int }
	ps := []pt{{1}, {2}}
	for _, q := range ps {
		q.x *= 100
	}
	for i := range ps {
		ps[i].x++
	}
	fmt.Println(ps)
	for _, v := range []int{5, 6} {
		defer fmt.Print(v, ";")
	}
}
