// Parallel assignment to elements: what is evaluated when, and what a panic leaves behind.
package main

import "fmt"

func try(name string, a []int, f func(a []int)) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, r, a)
		}
	}()
	f(a)
	fmt.Println(name, a)
}

func main() {
	fresh := func() []int { return []int{1, 2, 3, 4, 5} }
	try("swap", fresh(), func(a []int) {
		for i, j := 0, len(a)-1; i < j; i, j = i+1, j-1 {
			a[i], a[j] = a[j], a[i]
		}
	})
	try("same", fresh(), func(a []int) {
		for i := 0; i < 5; i++ {
			j := i
			a[i], a[j] = a[j]+10, a[i]+20
		}
	})
	try("far", fresh(), func(a []int) {
		for i := 0; i < 9; i++ {
			j := i + 3
			a[i], a[j] = a[j], a[i]
		}
	})
	try("half", fresh(), func(a []int) {
		for i := 2; i < 9; i++ {
			a[i], a[i+2] = 100, 200
		}
	})
	try("negative", fresh(), func(a []int) {
		for i := 2; i > -9; i-- {
			a[i], a[i-1] = a[i-1], a[i]
		}
	})
	try("index too", fresh(), func(a []int) {
		for i := 0; i < 4; {
			i, a[i] = i+1, 7
		}
	})
	try("index first", fresh(), func(a []int) {
		for i := 0; i < 4; {
			a[i], i = i*10, i+2
		}
	})
	try("slice too", fresh(), func(a []int) {
		b := []int{9, 9, 9, 9, 9}
		for i := 0; i < 3; i++ {
			a, a[i] = b, -1
			b, b[i] = a, -2
		}
		fmt.Println(a, b)
	})
	try("shorter", fresh(), func(a []int) {
		for i := 0; i < 5; i++ {
			a, a[i] = a[:i], i*i
		}
	})
	try("three", fresh(), func(a []int) {
		for i := 0; i < 3; i++ {
			a[i], a[i+1], a[i+2] = a[i+2], a[i], a[i+1]
		}
	})
	try("call", fresh(), func(a []int) {
		bump := func(i int) int { a[i]++; return a[i] }
		b := a
		for i := 0; i < 4; i++ {
			b[i], b[i+1] = b[i+1], bump(i)
		}
	})
	try("moved by call", fresh(), func(a []int) {
		b := a
		i := 1
		move := func() int { i = 3; b = []int{0, 0, 0, 0}; return 50 }
		for n := 0; n < 2; n++ {
			b[i], b[0] = b[0], move()
			fmt.Println(i, b)
		}
	})
	try("ranged", fresh(), func(a []int) {
		i := 4
		for i, a[i] = range []int{70, 80, 90} {
			fmt.Println(i, a)
		}
	})
	try("add", fresh(), func(a []int) {
		for i := 0; i < 5; i++ {
			a[i] += a[4-i]
			a[i] <<= 1
			a[i]--
			a[i] %= 7
		}
	})
	insertion := func(a []int) {
		for i := 1; i < len(a); i++ {
			for j := i; j > 0 && a[j-1] > a[j]; j-- {
				a[j-1], a[j] = a[j], a[j-1]
			}
		}
	}
	try("insertion", []int{5, 3, 9, -1, 0, 3, 8, 2, 7, 7, 1}, insertion)
}
