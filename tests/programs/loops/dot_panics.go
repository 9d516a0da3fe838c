// Sums over rows that end too soon: what was added and printed before the panic stays.
package main

import "fmt"

func dot(a []int, b [][]int, n, j int) (sum, trips int, err any) {
	defer func() { err = recover() }()
	for k := 0; k < n; k++ {
		trips++
		sum += a[k] * b[k][j]
	}
	return
}

func plain(a []int, b [][]int, n, j int) int {
	total := 0
	for k := 0; k < n; k++ {
		total += a[k] * b[k][j]
	}
	return total
}

func try(name string, a []int, b [][]int, n, j int) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, "plain:", r)
		}
	}()
	fmt.Println(dot(a, b, n, j))
	fmt.Println(name, "plain:", plain(a, b, n, j))
}

func rows(n, m int) [][]int {
	t := make([][]int, n)
	for i := range t {
		t[i] = make([]int, m)
		for j := range t[i] {
			t[i][j] = i*10 + j
		}
	}
	return t
}

func main() {
	a := make([]int, 12)
	for i := range a {
		a[i] = i + 1
	}
	try("good", a, rows(12, 3), 12, 2)
	try("none", nil, nil, 0, 5)
	try("short a", a[:10], rows(12, 3), 12, 2)
	try("short b", a, rows(11, 3), 12, 2)
	try("bound", a, rows(12, 3), 13, 2)
	try("j high", a, rows(12, 3), 12, 3)
	try("j low", a, rows(12, 3), 12, -1)
	nilrow := rows(12, 3)
	nilrow[7] = nil
	try("nil row", a, nilrow, 12, 0)
	ragged := rows(12, 3)
	ragged[5] = ragged[5][:1]
	try("ragged", a, ragged, 12, 1)
	try("ragged but good", a, ragged, 12, 0)
	beyond := rows(12, 9)
	for i := range beyond {
		beyond[i] = beyond[i][2:4]
	}
	try("within capacity", a, beyond, 12, 2)
	try("offset", a[1:], beyond, 11, 1)
	var none [][]int
	try("nil", a, none, 12, 0)
	fmt.Println("now for good")
	count := 0
	for k := 0; k < 40; k++ {
		count += k
		if k == 12 {
			fmt.Println(count)
		}
		count += a[k]
	}
}
