package main

import "fmt"

func grow(s []int) { s = append(s, 99); s[0] = -1 }

func show(name string, s []int) { fmt.Println(name, s, len(s), cap(s), s == nil) }

func main() {
	a := make([]int, 3, 4)
	b := append(a, 1)
	c := append(a, 2)
	fmt.Println(b, c, &b[0] == &c[0])
	grow(a)
	fmt.Println(a, b)
	d := a[:2:2]
	d = append(d, 7)
	fmt.Println(a, d, cap(d))
	e := a[1:3]
	fmt.Println(len(e), cap(e), e[:3])
	show("nil", nil)
	show("empty", []int{})
	show("sliced nil", []int(nil)[:0])
	show("append nil", append([]int(nil)))
	show("append empty", append([]int{}, []int{}...))

	var s []int
	last := -1
	for i := range 5000 {
		s = append(s, i)
		if cap(s) != last {
			last = cap(s)
			fmt.Print(last, " ")
		}
	}
	fmt.Println()
	var st []string
	last = -1
	for range 300 {
		st = append(st, "")
		if cap(st) != last {
			last = cap(st)
			fmt.Print(last, " ")
		}
	}
	fmt.Println()
	var by []byte
	last = -1
	for range 3000 {
		by = append(by, 0)
		if cap(by) != last {
			last = cap(by)
			fmt.Print(last, " ")
		}
	}
	fmt.Println()
	type odd struct{ a, b, c int32 }
	var od []odd
	last = -1
	for range 300 {
		od = append(od, odd{})
		if cap(od) != last {
			last = cap(od)
			fmt.Print(last, " ")
		}
	}
	fmt.Println()
	fmt.Println(cap(append([]int{1, 2, 3}, 4, 5, 6, 7)), cap(append([]byte("hello"), " world"...)))

	arr := [5]int{1, 2, 3, 4, 5}
	sl := arr[1:4]
	p := (*[3]int)(sl)
	p[0] = 20
	q := [3]int(sl)
	q[1] = 30
	fmt.Println(arr, sl, *p, q)
	copy(arr[1:], arr[:])
	fmt.Println(arr)
	sl = append(sl[:1], sl[2:]...)
	fmt.Println(arr, sl)
	clear(sl)
	fmt.Println(arr)
	n := copy(by, "héllo")
	fmt.Println(n, string(by[:n]))
	defer func() { fmt.Println(recover()) }()
	_ = [4]int(sl)
}
