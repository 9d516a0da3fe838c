// Watch who is changed: double gets a copy, triple gets an address; p and q share one variable, and
// a pointer to an array element reaches into the array.
package main

import "fmt"

func double(n int)  { n *= 2 }
func triple(n *int) { *n *= 3 }

func swap(a, b *int) { *a, *b = *b, *a }

func main() {
	n, m := 7, 1
	double(n)
	triple(&n)
	p := &n
	q := p
	*q++
	pp := &p
	**pp += 100
	swap(&n, &m)
	arr := [3]int{1, 2, 3}
	e := &arr[1]
	*e = 20
	fmt.Println(n, m, p == q, arr)
}
