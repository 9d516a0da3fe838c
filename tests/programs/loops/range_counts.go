// What a range loop counts with, and what its body may do to that.
package main

import "fmt"

func main() {
	a := []int{3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5}
	for i := range a {
		i *= 2
		fmt.Print(i, " ")
	}
	fmt.Println()
	var fs []func() int
	for i := range 3 {
		fs = append(fs, func() int { i += 10; return i })
	}
	for _, f := range fs {
		fmt.Print(f(), f(), " ")
	}
	fmt.Println()
	var ps []*int
	for i, v := range a {
		if v > 4 {
			ps = append(ps, &i)
		}
	}
	for _, p := range ps {
		fmt.Print(*p, " ")
	}
	fmt.Println()
	i := 7
	for i := range i {
		if i == 5 {
			break
		}
		fmt.Print(i, " ")
	}
	fmt.Println(i)
	for i = range a {
		if a[i] == 9 {
			break
		}
	}
	fmt.Println(i)
	s := 0
	for i := range a {
		for j := range a[i:] {
			s += a[i+j] * a[j]
		}
	}
	fmt.Println(s)
	for i := range uint8(200) {
		s += int(i + 100)
	}
	fmt.Println(s)
	arr := [5]int{1, 2, 3, 4, 5}
	for i, v := range arr {
		arr[4-i] = 100
		fmt.Print(v, " ")
	}
	for i, v := range &arr {
		arr[4-i] = i
		fmt.Print(v, " ")
	}
	fmt.Println()
	b := a
	for i, v := range b {
		b = nil
		if i < 3 {
			fmt.Print(v, len(b), " ")
		}
	}
	fmt.Println()
	rows := [][]int{{1, 2}, nil, {3}, {4, 5, 6}}
	for i, row := range rows {
		for j, v := range row {
			rows[i] = nil
			fmt.Print(i, j, v, row[j], len(rows[i]), " ")
		}
	}
	fmt.Println()
	var none []int
	for i, v := range none {
		fmt.Println(i, v)
	}
	n := 0
loop:
	for i := range a {
		for j := range a {
			if j > i {
				continue loop
			}
			if i > 8 {
				break loop
			}
			n += a[i] - a[j]
		}
	}
	fmt.Println(n)
	defer func() { fmt.Println(recover(), s) }()
	short := a[:4]
	for i := range a {
		s += 1000
		s += short[i]
	}
}
