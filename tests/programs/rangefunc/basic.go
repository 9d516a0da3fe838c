// Loops over functions of no, one and two values; break and continue.
package main

import "fmt"

func times(n int) func(func() bool) {
	return func(yield func() bool) {
		for n > 0 && yield() {
			n--
		}
	}
}

func count(n int) func(func(int) bool) {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield(i) {
				fmt.Println("stopped at", i)
				return
			}
		}
		fmt.Println("counted to", n)
	}
}

func pairs(words ...string) func(func(int, string) bool) {
	return func(yield func(int, string) bool) {
		for i, w := range words {
			if !yield(i, w) {
				return
			}
		}
	}
}

type tree struct {
	left, right *tree
	key         int
}

func (t *tree) insert(key int) *tree {
	if t == nil {
		return &tree{key: key}
	}
	if key < t.key {
		t.left = t.left.insert(key)
	} else {
		t.right = t.right.insert(key)
	}
	return t
}

func (t *tree) all(yield func(int) bool) bool {
	return t == nil || t.left.all(yield) && yield(t.key) && t.right.all(yield)
}

func (t *tree) keys(yield func(int) bool) { t.all(yield) }

type point struct{ x, y int }

func diagonal(yield func(point, error) bool) {
	for i := 0; i < 3; i++ {
		if !yield(point{i, i}, nil) {
			return
		}
	}
}

func main() {
	rounds := 0
	for range times(3) {
		rounds++
	}
	fmt.Println("rounds", rounds)

	sum := 0
	for i := range count(10) {
		if i%2 == 1 {
			continue
		}
		if i == 8 {
			break
		}
		sum += i
	}
	fmt.Println("sum", sum)

	for i, w := range pairs("a", "b", "c") {
		fmt.Print(i, w, " ")
	}
	fmt.Println()
	for i := range pairs("a", "b", "c") {
		fmt.Print(i, " ")
	}
	for range pairs("a", "b", "c") {
		fmt.Print(". ")
	}
	for _, w := range pairs("a", "b", "c") {
		fmt.Print(w)
	}
	fmt.Println()

	var t *tree
	for _, k := range []int{5, 2, 8, 1, 9, 3} {
		t = t.insert(k)
	}
	for k := range t.keys {
		if k > 8 {
			break
		}
		fmt.Print(k, " ")
	}
	fmt.Println()

	for p, err := range diagonal {
		p.x *= 10
		fmt.Print(p, err, " ")
	}
	fmt.Println()

	var last int
	var any_ any
	var slots [3]string
	for last = range count(3) {
	}
	for any_, slots[last] = range pairs("x", "y", "z") {
	}
	fmt.Println(last, any_, slots)
}
