package main

import "fmt"

func swapVals(a, b int)  { a, b = b, a }
func swapPtrs(a, b *int) { *a, *b = *b, *a }
func swapOnly(a, b *int) { a, b = b, a; _, _ = a, b }
func newInt(v int) *int  { return &v }
func reset(p *int)       { p = new(int); *p = 1 }

type pt struct{ x, y int }

func move(p pt) pt    { p.x++; return p }
func moveP(p *pt) *pt { p.x++; return p }
func replace(p *pt)   { *p = pt{9, 9} }
func sortThree(a, b, c *int) {
	if *a > *b {
		swapPtrs(a, b)
	}
	if *b > *c {
		swapPtrs(b, c)
	}
	if *a > *b {
		swapPtrs(a, b)
	}
}

func main() {
	a, b := 1, 2
	swapVals(a, b)
	fmt.Println(a, b)
	swapPtrs(&a, &b)
	fmt.Println(a, b)
	swapOnly(&a, &b)
	reset(&a)
	fmt.Println(a, b)
	p, q := newInt(5), newInt(5)
	fmt.Println(p == q, *p == *q)
	pt1 := pt{}
	fmt.Println(move(pt1), pt1, *moveP(&pt1), pt1)
	moveP(moveP(&pt1)).y = 4
	fmt.Println(pt1)
	replace(&pt1)
	fmt.Println(pt1)
	x, y, z := 3, 1, 2
	sortThree(&x, &y, &z)
	fmt.Println(x, y, z)
	swapPtrs(&x, &x)
	fmt.Println(x)
}
