package main

import "fmt"

func main() {
	m := map[int]int{}
	for i := range 100 {
		m[i] = i
	}
	visited := 0
	for k, v := range m {
		visited++
		if k != v {
			fmt.Println("bad")
		}
		delete(m, k)
		if k%2 == 0 {
			delete(m, k+1)
		} else {
			delete(m, k-1)
		}
	}
	fmt.Println(visited, len(m))
	for i := range 10 {
		m[i] = 0
	}
	for k := range m {
		m[k]++
		m[k] *= 3
	}
	fmt.Println(m)
	for k := range m {
		if k > 4 {
			delete(m, k)
		}
	}
	fmt.Println(m, len(m))
	delete(m, 1000)
	sum := 0
	for k := range m {
		if k == 2 {
			continue
		}
		sum += k
	}
	fmt.Println(sum)
	n := 0
	for range m {
		n++
		if n == 3 {
			break
		}
	}
	fmt.Println(n)
}
