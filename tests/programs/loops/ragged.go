// Tables whose rows differ, whose rows are shared, and rows that a loop looks up in advance.
package main

import "fmt"

func try(name string, f func() int) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, r)
		}
	}()
	fmt.Println(name, f())
}

func triangle(n int) [][]int {
	t := make([][]int, n)
	for i := range t {
		t[i] = make([]int, i+1)
		for j := range t[i] {
			t[i][j] = i + j
		}
	}
	return t
}

func lcs(x, y string) int {
	d := make([][]int, len(x)+1)
	for i := range d {
		d[i] = make([]int, len(y)+1)
	}
	for i := 1; i <= len(x); i++ {
		for j := 1; j <= len(y); j++ {
			if x[i-1] == y[j-1] {
				d[i][j] = d[i-1][j-1] + 1
			} else {
				d[i][j] = max(d[i-1][j], d[i][j-1])
			}
		}
	}
	return d[len(x)][len(y)]
}

func main() {
	t := triangle(12)
	try("rows", func() int {
		t, s := t, 0
		for i := 0; i < len(t); i++ {
			for j := 0; j <= i; j++ {
				s += t[i][j]
			}
		}
		return s
	})
	try("columns", func() int {
		t, s := t, 0
		for j := 0; j < 3; j++ {
			for i := j; i < len(t); i++ {
				s += t[i][j]
			}
		}
		return s
	})
	try("too long", func() int {
		t, s := t, 0
		for i := 0; i < len(t); i++ {
			for j := 0; j < 12; j++ {
				fmt.Print(j, " ")
				s += t[i][j]
			}
		}
		return s
	})
	try("no such row", func() int {
		t, s := t, 0
		for i := 10; i < 14; i++ {
			for j := 0; j < 11; j++ {
				s += t[i][j]
			}
			fmt.Println(s)
		}
		return s
	})
	try("not reached", func() int {
		t, s := t, 0
		for i := 10; i < 14; i++ {
			for j := 0; j < 11; j++ {
				if i < len(t) {
					s += t[i][j]
				}
			}
		}
		for j := 5; j < 5; j++ {
			s += t[100][j]
		}
		return s
	})
	try("diagonals", func() int {
		t, s := t, 0
		for i := range t {
			s += t[i][i]
		}
		for i := range t {
			s += t[i][i/2] * t[i/2][0]
		}
		return s
	})
	try("own row", func() int {
		t := triangle(12)
		s := 0
		for i := 1; i < 12; i++ {
			t[i][i] = t[i-1][i-1] + 1
			s += t[i][0]
		}
		return s
	})
	try("row index is an element", func() int {
		next := [][]int{{1, 1}, {2, 3}, {0, 5}}
		s, at := 0, 0
		for i := 0; i < 12; i++ {
			s += next[at][1]
			at = next[at][0]
		}
		return s
	})
	try("shared rows", func() int {
		row := []int{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}
		t := [][]int{row, row, row[2:]}
		s := 0
		for i := 0; i < 3; i++ {
			for j := 0; j < 8; j++ {
				t[i][j] += t[0][j] + 1
				s += t[2][j]
			}
		}
		return s
	})
	try("three deep", func() int {
		c := [][][]int{triangle(10), triangle(11), triangle(12)}
		s := 0
		for k := 0; k < 3; k++ {
			for i := 0; i < 10; i++ {
				s += c[k][i][0] + c[k][i][i]
			}
		}
		return s
	})
	fmt.Println(lcs("the quick brown fox jumps", "over the lazy dog quickly"), lcs("", "abc"))
}
