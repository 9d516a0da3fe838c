package main

import "fmt"

func main() {
	for _, n := range []int{1, 2, 3, 4, 5, 7, 9, 11, 13, 17, 25, 33, 49, 65, 100, 200, 257, 513, 1000, 2049} {
		a := append([]int(nil), make([]int, n)...)
		b := append([]byte(nil), make([]byte, n)...)
		c := append([]int32{1, 2, 3}, make([]int32, n)...)
		d := append(make([]int64, 4, 5), make([]int64, n)...)
		s := append([]string{"x"}, make([]string, n)...)
		fmt.Println(n, cap(a), cap(b), cap(c), cap(d), cap(s))
	}
	x := []int{1, 2, 3, 4, 5}
	x = append(x, 6)
	fmt.Println(len(x), cap(x))
	x = append(x, 7, 8, 9, 10, 11, 12)
	fmt.Println(len(x), cap(x))
	r := []rune("héllo")
	fmt.Println(len(r))
	bs := append([]byte("ab"), "cdefghijklmnopqrstuvwxyz0123456789"...)
	fmt.Println(len(bs), cap(bs))
	y := make([]int, 0, 10)
	y = append(y, 1)
	fmt.Println(len(y), cap(y), cap(y[3:]), cap(y[:0]), cap(y[2:4:7]))
}
