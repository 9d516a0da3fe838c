package main

import "fmt"

type Counter struct {
	n    int8
	hits [3]uint8
}

func next(p *int) int {
	*p++
	return *p
}

func main() {
	var c Counter
	for i := 0; i < 300; i++ {
		c.n++
		c.hits[i%3]--
	}
	fmt.Println(c)
	i := 0
	a := []int{next(&i), next(&i), next(&i)}
	a[next(&i)-4] += 10
	a[i-3] *= 5
	fmt.Println(i, a)
	m := map[string]int{}
	m["a"]++
	m["a"]++
	m["b"] -= 4
	m["c"] |= 6
	fmt.Println(m)
	p := &c.hits[1]
	*p += 250
	*p <<= 1
	fmt.Println(c.hits, *p)
	f := 1.5
	f++
	f *= f
	fmt.Println(f)
	x, y := 1, 2
	x, y = y, x+y
	x, y = y, x+y
	fmt.Println(x, y)
}
