// Leaving nested loops over functions: return with results, labels, goto.
package main

import "fmt"

func up(n int) func(func(int) bool) {
	return func(yield func(int) bool) {
		defer fmt.Print("<", n, "> ")
		for i := 0; i < n; i++ {
			if !yield(i) {
				return
			}
		}
	}
}

func find(a, b int) (int, int, bool) {
	for x := range up(5) {
		for y := range up(5) {
			if x*y == a*b && x > 1 {
				return x, y, true
			}
		}
	}
	return 0, 0, false
}

func named(limit int) (sum int, err error) {
	defer func() { sum *= 10 }()
	for x := range up(9) {
		sum += x
		if sum > limit {
			return sum, fmt.Errorf("over %d", limit)
		}
		if sum == limit {
			return
		}
	}
	return
}

func labels() {
outer:
	for x := range up(4) {
		for y := range up(4) {
			switch {
			case y == 2:
				continue outer
			case x == 2:
				break outer
			}
			fmt.Print(x, y, " ")
		}
	}
	fmt.Println()
}

func mixed() {
	n := 0
again:
	n++
plain:
	for i := 0; i < 3; i++ {
		for x := range up(3) {
			for range up(2) {
				if x == 1 {
					continue plain
				}
				if i == 2 && n < 2 {
					goto again
				}
				if i == 2 {
					break plain
				}
			}
			fmt.Print("x", x, " ")
		}
	}
	fmt.Println("n", n)
}

func inside() {
	for x := range up(3) {
		i := 0
	loop:
		if i < x {
			i++
			goto loop
		}
	inner:
		for {
			for j := range 4 {
				if j == i {
					break inner
				}
			}
			break
		}
		fmt.Print(i, " ")
	}
	fmt.Println()
}

type pair struct{ a, b [2]int }

func structs() pair {
	for x := range up(3) {
		f := func() (p pair) {
			for y := range up(3) {
				p.a[0] += y
				if y == x {
					return p
				}
			}
			return
		}
		if p := f(); p.a[0] > 0 {
			return p
		}
	}
	return pair{}
}

func main() {
	fmt.Println(find(2, 6))
	fmt.Println(find(7, 7))
	fmt.Println(named(10))
	fmt.Println(named(11))
	fmt.Println(named(1000))
	labels()
	mixed()
	inside()
	fmt.Println(structs())
}
