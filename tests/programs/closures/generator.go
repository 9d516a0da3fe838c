package main

import "fmt"

type gen func() (int, bool)

func upto(n int) gen {
	i := 0
	return func() (int, bool) {
		if i >= n {
			return 0, false
		}
		i++
		return i - 1, true
	}
}

func (g gen) filter(p func(int) bool) gen {
	return func() (int, bool) {
		for {
			v, ok := g()
			if !ok || p(v) {
				return v, ok
			}
		}
	}
}

func (g gen) mapped(f func(int) int) gen {
	return func() (int, bool) {
		v, ok := g()
		if ok {
			v = f(v)
		}
		return v, ok
	}
}

func (g gen) collect() (out []int) {
	for v, ok := g(); ok; v, ok = g() {
		out = append(out, v)
	}
	return
}

func fibs() func() int {
	a, b := 0, 1
	return func() int {
		defer func() { a, b = b, a+b }()
		return a
	}
}

func main() {
	fmt.Println(upto(20).filter(func(x int) bool { return x%3 == 0 }).mapped(func(x int) int { return x * x }).collect())
	f := fibs()
	for range 10 {
		fmt.Print(f(), " ")
	}
	fmt.Println(upto(0).collect() == nil)
}
