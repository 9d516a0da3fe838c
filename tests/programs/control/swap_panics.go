package main

import "fmt"

//go:noinline
func swap(h []int, i, j int) { h[i], h[j] = h[j], h[i] }
func main() {
	func() {
		defer func() { fmt.Println(recover()) }()
		swap(nil, 0, -1)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		swap([]int{1}, 0, 1)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		swap([]int{1}, 1, 2)
	}()
}

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

//go:noinline
func three(a []int, i, j, k int) { a[i], a[j], a[k] = a[j], a[k], a[i] }

//go:noinline
func mixed(a []int, i, j int) (x int) { x, a[i] = a[j], a[i+1]; return }

//go:noinline
func mixed2(a []int, i, j int) (x int) { a[i], x = a[j], a[i+1]; return }

//go:noinline
func ptrs(p, q *int) { *p, *q = *q, *p }

type T struct{ a, b int }

//go:noinline
func fields(p, q *T) { p.a, q.b = q.b, p.a }

//go:noinline
func maps(m map[string]int, a []int, i int) { m["x"], a[i] = a[i], m["y"] }

func init() {
	for _, ijk := range [][3]int{{0, 1, 2}, {1, 0, 2}, {2, 1, 0}, {-1, 5, 7}, {0, 5, 7}, {0, 7, 5}, {5, 0, 7}, {7, 5, 0}} {
		a := []int{10, 11, 12}
		try("three", func() { three(a, ijk[0], ijk[1], ijk[2]) })
		try("mixed", func() { fmt.Println(mixed(a, ijk[0], ijk[1])) })
		try("mixed2", func() { fmt.Println(mixed2(a, ijk[0], ijk[1])) })
		try("swap", func() { swap(a, ijk[0], ijk[1]) })
		try("maps", func() { maps(map[string]int{}, a, ijk[0]) })
		fmt.Println(a)
	}
	x := 1
	try("ptrs", func() { ptrs(nil, &x) })
	try("ptrs", func() { ptrs(&x, nil) })
	try("fields", func() { fields(nil, &T{}) })
	try("fields", func() { fields(&T{}, nil) })
	try("maps", func() { maps(nil, []int{1}, 0) })
}
