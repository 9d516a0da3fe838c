package main

import "fmt"

type point struct{ x, y int }

func main() {
	var fs []func() int
	for i := 0; i < 3; i++ {
		fs = append(fs, func() int { i += 10; return i })
		i := i * 2
		fs = append(fs, func() int { return i })
	}
	for _, f := range fs {
		fmt.Print(f(), " ", f(), "; ")
	}
	fmt.Println()

	var ps []*int
	for i := 0; i < 6; i++ {
		p := &i
		*p++
		ps = append(ps, p)
	}
	for _, p := range ps {
		fmt.Print(*p, " ")
	}
	fmt.Println(len(ps))

	arr := [3]int{1, 2, 3}
	for i, v := range arr {
		arr[2] = 10
		if i == 2 {
			fmt.Println("array copy", v)
		}
	}
	arr = [3]int{1, 2, 3}
	for i, v := range &arr {
		arr[2] = 10
		if i == 2 {
			fmt.Println("array pointer", v)
		}
	}
	s := []int{1, 2, 3}
	for i, v := range s {
		s = append(s, v*10)
		if i == 0 {
			s[1] = 99
		}
	}
	fmt.Println(s, len(s))

	pts := []point{{1, 2}, {3, 4}}
	for _, p := range pts {
		p.x = 100
	}
	fmt.Println(pts)
	for i := range pts {
		pts[i].x = 100
	}
	fmt.Println(pts)

	m := map[string]*point{"a": {1, 1}}
	for k, v := range m {
		v.y = len(k) + 41
	}
	fmt.Println(*m["a"])

	var i int
	var holder [4]int
	for i, holder[i] = range []int{5, 6, 7} {
	}
	fmt.Println(i, holder)
	for i := range 3 {
		i *= 2
		fmt.Print(i, " ")
	}
	fmt.Println()
	var n uint8 = 3
	for i := range n {
		fmt.Printf("%T%v ", i, i)
	}
	fmt.Println()
	for range 2 {
		fmt.Print("x")
	}
	fmt.Println()
}
