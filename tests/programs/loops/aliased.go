// Loops that store into what they read, under another name.
package main

import "fmt"

func ramp(n int) []int {
	a := make([]int, n)
	for i := range a {
		a[i] = i
	}
	return a
}

func prefix(a, b []int) int {
	sum := 0
	for i := 0; i < len(a)-1; i++ {
		b[i+1] = b[i] + a[i]
		sum += a[i+1]
	}
	return sum
}

func shift(a, b []int) (sum int) {
	for i := 1; i < len(a); i++ {
		b[i-1] = 100
		sum += a[i]
		b[i] = a[i] + a[i-1]
	}
	return
}

func through(a []int, p *int) (sum int) {
	for i := 0; i < len(a); i++ {
		*p = i * 7
		sum += a[i]
	}
	return
}

func replaced(b [][]int, row []int) (sum int) {
	for k := 0; k < len(b); k++ {
		if k+1 < len(b) {
			b[k+1] = row
		}
		sum += b[k][1]
	}
	return
}

func whole() (sum int) {
	var x [12]int
	a := x[:]
	y := [12]int{5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5}
	for i := 0; i < 12; i++ {
		x = y
		sum += a[i]
		y[i]++
	}
	return
}

func wholeRows() (sum int) {
	var x [2][]int
	x[0] = []int{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}
	rows := x[:]
	other := [2][]int{{100, 100, 100, 100, 100, 100, 100, 100, 100, 100}, nil}
	for i := 0; i < 10; i++ {
		sum += rows[0][i]
		if i == 4 {
			x = other
		}
	}
	return
}

type pair struct {
	n    int
	list []int
}

func structs() (sum int) {
	ps := make([]pair, 12)
	alias := ps
	for i := 0; i < len(ps); i++ {
		alias[i].n = i * i
		sum += ps[i].n
		if i > 0 {
			ps[i-1] = pair{n: i, list: []int{i}}
			sum += len(alias[i-1].list)
		}
	}
	for _, p := range ps {
		p.n = 1000
		sum += p.n
	}
	return sum + ps[3].n
}

func live() {
	a := ramp(12)
	for i, v := range a {
		if i+1 < len(a) {
			a[i+1] += v
		}
	}
	fmt.Println(a)
	for i, v := range a {
		a = append(a, v)
		a[i] = -1
	}
	fmt.Println(len(a), a[0], a[11], a[12], a[23])
	b := ramp(5)
	for i := range b {
		b = b[:5-i]
		fmt.Print(len(b), " ")
	}
	fmt.Println()
}

func swapped() (sum int) {
	a, b := ramp(12), make([]int, 12)
	for i := 0; i < 12; i++ {
		sum += a[i]*2 + b[i]
		a, b = b, a
	}
	return
}

func main() {
	a := ramp(12)
	fmt.Println(prefix(a, a), a)
	a = ramp(14)
	fmt.Println(prefix(a[2:], a[:12]), a)
	a = ramp(12)
	fmt.Println(shift(a, a), a)
	a = ramp(12)
	fmt.Println(shift(a[:11], a[1:]), a)
	a = ramp(12)
	fmt.Println(through(a, &a[11]), through(a, &a[0]))
	b := [][]int{ramp(3), ramp(3), ramp(3), ramp(3), ramp(3), ramp(3), ramp(3), ramp(3), ramp(3), ramp(3)}
	fmt.Println(replaced(b, []int{9, 90, 900}), b[9])
	fmt.Println(whole(), wholeRows(), structs(), swapped())
	live()
}
