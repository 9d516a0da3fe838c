package main

import "fmt"

type op func(int, int) int

func (o op) apply(a, b int) int { return o(a, b) }

func add(a, b int) int { return a + b }

func compose(fs ...func(int) int) func(int) int {
	return func(x int) int {
		for _, f := range fs {
			x = f(x)
		}
		return x
	}
}

func mapInts(xs []int, f func(int) int) []int {
	out := make([]int, len(xs))
	for i, x := range xs {
		out[i] = f(x)
	}
	return out
}

func main() {
	ops := map[string]op{
		"+": add,
		"-": func(a, b int) int { return a - b },
		"*": func(a, b int) int { return a * b },
	}
	for _, k := range []string{"+", "-", "*"} {
		fmt.Print(ops[k](6, 3), ops[k].apply(2, 5), " ")
	}
	fmt.Println(ops["/"] == nil)
	inc := func(x int) int { return x + 1 }
	dbl := func(x int) int { return x * 2 }
	fmt.Println(compose(inc, dbl)(5), compose(dbl, inc)(5), compose()(5))
	fmt.Println(mapInts([]int{1, 2, 3}, dbl))
	var f func()
	fmt.Println(f == nil)
	f = func() { fmt.Println("called") }
	f()
	table := [...]func(float64) string{
		func(x float64) string { return fmt.Sprintf("%.1f", x) },
		func(x float64) string { return fmt.Sprintf("%e", x) },
	}
	for _, t := range table {
		fmt.Println(t(1234.5))
	}
	fmt.Println(func(s string) string { return s + s }("ab"))
	var nilf func(int) int
	defer func() { fmt.Println(recover()) }()
	nilf(1)
}
