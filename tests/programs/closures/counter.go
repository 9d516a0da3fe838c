package main

import "fmt"

func counter() func() int {
	n := 0
	return func() int {
		n++
		return n
	}
}

func pair() (inc func(), get func() int) {
	v := 0
	inc = func() { v += 2 }
	get = func() int { return v }
	return
}

func main() {
	a, b := counter(), counter()
	fmt.Println(a(), a(), b(), a(), b())
	inc, get := pair()
	inc()
	inc()
	fmt.Println(get())
	total := 0
	add := func(x int) { total += x }
	for i := range 5 {
		add(i)
	}
	fmt.Println(total)
	x := 10
	f := func() int { return x * 2 }
	x = 50
	fmt.Println(f())
	g := func(x int) func() int { return func() int { x++; return x } }(x)
	fmt.Println(g(), g(), x)
	acc := func() func(...int) int {
		s := 0
		return func(xs ...int) int {
			for _, v := range xs {
				s += v
			}
			return s
		}
	}()
	acc(1, 2)
	fmt.Println(acc(), acc(10))
}
