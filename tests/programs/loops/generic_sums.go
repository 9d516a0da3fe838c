// The same loops in generic functions: each instance wraps and panics as its type does.
package main

import "fmt"

type integer interface {
	~int | ~int8 | ~uint8 | ~int64 | ~uint32
}

type small int8

func sum[T integer](xs []T) (s T) {
	for i := 0; i < len(xs); i++ {
		s += xs[i] * xs[i]
	}
	return
}

func total[T integer](xs []T, n int) T {
	var t T
	for i := 0; i < n; i++ {
		t += xs[i]
		t -= 1
	}
	return t
}

func aliased[T any](xs []T, ys []int, v T) (s int) {
	for i := 0; i < len(ys); i++ {
		xs[i] = v
		s += ys[i]
	}
	return
}

func dot[R ~[]T, T integer](a []T, b []R, j int) (s T, err any) {
	defer func() { err = recover() }()
	for k := 0; k < len(a); k++ {
		s += a[k] * b[k][j]
	}
	return
}

type row []uint8

func main() {
	fmt.Println(sum([]int8{100, 100, 7}), sum([]uint8{200, 100, 7}), sum([]small{-128, 127, 3}))
	fmt.Println(sum([]int64{1 << 40, 1 << 35}), sum([]uint32{1 << 31, 1<<16 + 1}), sum([]int{}))
	fmt.Println(total([]small{-100, -100, 50}, 3), total([]uint8{0, 0, 0, 1, 2, 3, 4, 5, 6, 7}, 10))
	ys := make([]int, 12)
	fmt.Println(aliased(ys, ys, 5), aliased([]string{"", "", ""}, ys[:3], "x"))
	a := []uint8{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}
	b := make([]row, 10)
	for i := range b {
		b[i] = row{uint8(i * 20), 9}
	}
	fmt.Println(dot(a, b, 0))
	b[8] = nil
	fmt.Println(dot(a, b, 1))
	defer func() { fmt.Println(recover()) }()
	fmt.Println(total([]int{1, 2, 3}, 12))
}
