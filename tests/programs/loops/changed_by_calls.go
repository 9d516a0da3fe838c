// Calls in the loop that change what the loop looks at.
package main

import "fmt"

var shared = []int{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12}

type table struct{ rows [][]int }

func (t *table) cut(i int) { t.rows[i] = t.rows[i][:1] }

func overwrite(a []int, i int) int { a[i] = -5; return i }

func replace() int { shared = []int{100, 200}; return 1 }

func sum(a []int) (s int) {
	for i := 0; i < len(a); i++ {
		s += a[i] * overwrite(a, len(a)-1-i)
	}
	return
}

func global() (s int, err any) {
	defer func() { err = recover() }()
	for i := 0; i < len(shared); i++ {
		s += shared[i]
		if i == 0 {
			replace()
		}
	}
	for i := 0; i < 12; i++ {
		s += shared[i]
	}
	return
}

func cutting(t *table) (s int, err any) {
	defer func() { err = recover() }()
	rows := t.rows
	for i := 0; i < len(rows); i++ {
		for j := 0; j < 3; j++ {
			s += rows[i][j]
			if i == 2 && j == 1 {
				t.cut(i)
			}
		}
	}
	return
}

func local() (s int, err any) {
	defer func() { err = recover() }()
	a := []int{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}
	drop := func() { a = a[:len(a)-1] }
	for i := 0; i < 10; i++ {
		s += a[i]
		if i%2 == 0 {
			drop()
		}
	}
	return
}

func pointed() (s int, err any) {
	defer func() { err = recover() }()
	a := []int{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}
	p := &a
	for i := 0; i < len(a); i++ {
		s += a[i]
		if i == 3 {
			*p = []int{0, 0, 0, 0, 50, 60}
		}
	}
	for i := 0; i < 10; i++ {
		s += a[i]
	}
	return
}

func deferred() {
	a := []int{1, 2, 3}
	for i := 0; i < 4; i++ {
		defer fmt.Println("deferred", i)
		fmt.Println(a[i])
	}
}

func main() {
	fmt.Println(sum([]int{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12}))
	fmt.Println(global())
	t := &table{[][]int{{1, 2, 3}, {4, 5, 6}, {7, 8, 9}, {10, 11, 12}}}
	fmt.Println(cutting(t))
	fmt.Println(cutting(t))
	fmt.Println(local())
	fmt.Println(pointed())
	deferred()
}
