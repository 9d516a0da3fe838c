// Loops among gotos, where the graph has no structure, and loops made of gotos.
package main

import "fmt"

func mixed(a []int, n int) (s int) {
	i := 0
again:
	if i < n {
		for k := 0; k < len(a); k++ {
			s += a[k] * i
			if a[k] == 7 && i == 1 {
				i += 2
				goto again
			}
		}
		i++
		goto again
	}
	for k := range a {
		if a[k] > n {
			goto found
		}
	}
	return -s
found:
	return s
}

func irreducible(a []int, n int) (s int) {
	i := 0
	if n > 3 {
		goto middle
	}
top:
	s += 100
middle:
	for k := 0; k < len(a)-1; k++ {
		s += a[k] - a[k+1]
	}
	s += i
	i++
	if i < n {
		goto top
	}
	return
}

func sums(a []int) int {
	s := 0
	for i := 0; i < 3; i++ {
		for k := 0; k < len(a); k++ {
			s += 1 << 62
			if a[k] > 8 {
				goto next
			}
		}
	next:
		s++
	}
	return s
}

func byHand(a []int) (s int, err any) {
	defer func() { err = recover() }()
	k := 0
loop:
	s += a[k]
	k++
	goto loop
}

func main() {
	a := []int{3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 7, 9}
	fmt.Println(mixed(a, 3), mixed(a, 9), mixed(a[:12], 2), mixed(nil, 4))
	fmt.Println(irreducible(a, 2), irreducible(a, 5), irreducible(a[:1], 4))
	fmt.Println(sums(a), sums(a[:4]))
	fmt.Println(byHand(a))
}
