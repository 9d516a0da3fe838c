package main

import "fmt"

type Key interface{ K() string }
type a string
type b struct{ x, y int }
type c []int

func (v a) K() string { return string(v) }
func (v b) K() string { return fmt.Sprint(v.x, v.y) }
func (v c) K() string { return "c" }

func index(xs []Key, k Key) int {
	for i, x := range xs {
		if x == k {
			return i
		}
	}
	return -1
}

func main() {
	ks := []Key{a("q"), b{1, 2}, &b{1, 2}, nil}
	fmt.Println(index(ks, a("q")), index(ks, b{1, 2}), index(ks, &b{1, 2}), index(ks, nil), index(ks, a("z")))
	p := &b{3, 4}
	ks = append(ks, p)
	fmt.Println(index(ks, p), p == ks[4], ks[4].K())
	m := map[Key]int{a("x"): 1, b{0, 0}: 2}
	m[a("x")]++
	m[b{}]++
	fmt.Println(m[a("x")], m[b{0, 0}], len(m))
	m[nil] = 9
	fmt.Println(m[nil], len(m))
	func() {
		defer func() { fmt.Println(recover()) }()
		m[c{1}] = 1
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		fmt.Println(Key(c{}) == a("x"))
		fmt.Println(Key(c{}) == Key(c{}))
	}()
	var e any = 1
	switch e {
	case "1", 1.0, int64(1):
		fmt.Println("wrong")
	case 1:
		fmt.Println("right")
	}
	fmt.Println(e != 1, e == any(uint(1)))
	_ = index([]Key{c{}}, c{})
}
