package main

import "fmt"

type pred func(int) bool

func filter(xs []int, ps ...pred) (out []int) {
next:
	for _, x := range xs {
		for _, p := range ps {
			if !p(x) {
				continue next
			}
		}
		out = append(out, x)
	}
	return
}

func reduce(xs []int, init int, f func(acc, x int) int) int {
	for _, x := range xs {
		init = f(init, x)
	}
	return init
}

func gt(n int) pred { return func(x int) bool { return x > n } }

func (p pred) not() pred { return func(x int) bool { return !p(x) } }

func curry(f func(a, b, c int) int) func(int) func(int) func(int) int {
	return func(a int) func(int) func(int) int {
		return func(b int) func(int) int {
			return func(c int) int { return f(a, b, c) }
		}
	}
}

func main() {
	var xs []int
	for i := range 12 {
		xs = append(xs, i*i%13)
	}
	even := pred(func(x int) bool { return x%2 == 0 })
	fmt.Println(xs, filter(xs, even), filter(xs, even.not(), gt(3)), filter(nil, even) == nil)
	fmt.Println(reduce(xs, 0, func(a, x int) int { return a + x }))
	fmt.Println(reduce(xs, xs[0], func(a, x int) int { return max(a, x) }))
	fmt.Println(curry(func(a, b, c int) int { return a*100 + b*10 + c })(1)(2)(3))
	fmt.Println(func() func() int { return func() int { return 7 } }()())
}
