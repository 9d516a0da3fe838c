package main

import "fmt"

func count(xs ...int) int { return len(xs) }

func change(xs ...int) {
	if len(xs) > 0 {
		xs[0] = 100
	}
}

func format(prefix string, args ...any) string {
	s := prefix
	for i, a := range args {
		s += fmt.Sprintf("|%d:%v", i, a)
	}
	return s
}

func maxOf(first int, rest ...int) int {
	for _, x := range rest {
		if x > first {
			first = x
		}
	}
	return first
}

func isNil(xs ...string) bool { return xs == nil }

func main() {
	fmt.Println(count(), count(1), count(1, 2, 3), count([]int{1, 2}...), count(nil...))
	s := []int{1, 2, 3}
	change(s...)
	fmt.Println(s)
	x := 5
	change(x)
	fmt.Println(x)
	fmt.Println(format("p"), format("p", 1, "a", nil, 2.5), format("p", []any{1, 2}...), format("p", []int{1, 2}))
	fmt.Println(maxOf(3), maxOf(1, 9, 4))
	fmt.Println(isNil(), isNil([]string{}...), isNil(""))
	f := fmt.Sprint
	fmt.Println(f("a", 1, 2, "b", "c", 3))
	t := append([]int(nil), s[1:]...)
	change(t...)
	fmt.Println(s, t)
}
