package main

import "fmt"

type board struct {
	n                int
	cols, d1, d2     []bool
	queens           []int
	solutions, tries int
	first            []int
}

func (b *board) place(r int) {
	if r == b.n {
		if b.solutions == 0 {
			b.first = append(b.first, b.queens...)
		}
		b.solutions++
		return
	}
	for c := 0; c < b.n; c++ {
		b.tries++
		if b.cols[c] || b.d1[r+c] || b.d2[r-c+b.n] {
			continue
		}
		b.cols[c], b.d1[r+c], b.d2[r-c+b.n] = true, true, true
		b.queens = append(b.queens, c)
		b.place(r + 1)
		b.queens = b.queens[:len(b.queens)-1]
		b.cols[c], b.d1[r+c], b.d2[r-c+b.n] = false, false, false
	}
}

func solve(n int) *board {
	b := &board{n: n, cols: make([]bool, n), d1: make([]bool, 2*n), d2: make([]bool, 2*n+1)}
	b.place(0)
	return b
}

func main() {
	for n := 1; n <= 7; n++ {
		b := solve(n)
		fmt.Println(n, b.solutions, b.tries, b.first)
	}
	for _, q := range solve(6).first {
		for c := range 6 {
			if c == q {
				fmt.Print("Q ")
			} else {
				fmt.Print(". ")
			}
		}
		fmt.Println()
	}
}
