package main

import "fmt"

func try(f func() []int) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(r)
		}
	}()
	s := f()
	fmt.Println(s, len(s), cap(s))
}

func main() {
	a := [8]int{0, 1, 2, 3, 4, 5, 6, 7}
	s := a[2:5]
	i, j, k := 1, 3, 4
	try(func() []int { return s[i:j:k] })
	try(func() []int { return s[:j:j] })
	try(func() []int { return s[0:0:0] })
	try(func() []int { return a[i:j:k] })
	try(func() []int { return s[6:] })
	try(func() []int { return s[i:6] })
	try(func() []int { return s[i:7] })
	try(func() []int { return s[j:i] })
	k = 9
	try(func() []int { return s[i:j:k] })
	k = 2
	try(func() []int { return s[i:j:k] })
	j, k = 1, 3
	i = 2
	try(func() []int { return s[i:j:k] })
	i = -1
	try(func() []int { return s[i:] })
	try(func() []int { return s[:i] })
	try(func() []int { return s[i:j:k] })
	try(func() []int { return a[i:] })
	k = -4
	try(func() []int { return s[0:j:k] })
	k = 9
	try(func() []int { return a[0:j:k] })
	t := s[:3:3]
	t = append(t, 500)
	fmt.Println(a, t)
}
