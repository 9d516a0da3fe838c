// Slice expressions of local slices in loops, good and bad.
package main

import "fmt"

func try(f func() []int) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(r)
		}
	}()
	s := f()
	fmt.Println(s, len(s), cap(s), s == nil)
}

func main() {
	for lo := -1; lo <= 7; lo += 2 {
		for hi := -1; hi <= 9; hi += 3 {
			fmt.Print(lo, " ", hi, ": ")
			try(func() []int {
				a := make([]int, 5, 8)
				for i := 0; i < len(a); i++ {
					a[i] = i
				}
				return a[lo:hi]
			})
		}
		fmt.Print(lo, " to the end: ")
		try(func() []int {
			a := make([]int, 5, 8)
			for i := range 5 {
				a[i] = i
			}
			return a[lo:]
		})
		fmt.Print("up to ", lo, ": ")
		try(func() []int {
			a := make([]int, 5, 6)
			for i := range a {
				a[i] = -i
			}
			return a[:lo]
		})
	}
	try(func() []int {
		var a []int
		for i := 0; i < len(a); i++ {
			a[i]++
		}
		return a[:]
	})
	try(func() []int {
		var a []int
		for i := 0; i < 1; i++ {
			a = a[i:]
			a = a[:i]
			a = a[0:0]
			if len(a) > i {
				a[i]++
			}
		}
		return a
	})
	a := []int{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}
	s := 0
	for len(a) > 1 {
		m := len(a) / 2
		s = s*3 + a[m]
		if a[m]%2 == 0 {
			a = a[m:]
		} else {
			a = a[:m]
		}
		for i := range a {
			s += a[i]
		}
	}
	fmt.Println(s, a, cap(a))
	b := []int{1, 2, 3}
	for i := 0; i < 3; i++ {
		f := func(x []int) int { return len(x)*10 + cap(x) }
		fmt.Print(f(b[i:]), f(b[:i]), f(b[i:i]), f(b[i:3:3]), b[i], " ")
	}
	fmt.Println()
}
