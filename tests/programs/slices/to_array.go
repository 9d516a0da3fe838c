package main

import "fmt"

func sum(a [3]int) (t int) {
	for _, v := range a {
		t += v
	}
	return
}

func main() {
	s := []int{1, 2, 3, 4}
	a := [3]int(s)
	p := (*[3]int)(s)
	s[0] = 100
	fmt.Println(a, *p, sum([3]int(s[1:])))
	p[1] = 200
	fmt.Println(s, a)
	q := (*[2]int)(s[2:])
	q[0]++
	fmt.Println(s, len(q))
	var n []int
	fmt.Println((*[0]int)(n) == nil, (*[0]int)(s) == nil, [0]int(n))
	type Key [2]byte
	m := map[Key]int{}
	m[Key([]byte("ab"))]++
	m[Key([]byte("abc")[:2])]++
	fmt.Println(m)
	b := [5]byte([]byte("hello"))
	b[0] = 'J'
	fmt.Println(string(b[:]), len(b))
	defer func() {
		fmt.Println(recover())
		fmt.Println([1]int(s[3:]))
		_ = [9]int(s)
	}()
	_ = (*[5]int)(s)
}
