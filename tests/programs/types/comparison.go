package main

import "fmt"

type P struct {
	x int
	s string
}
type Q struct {
	p P
	a [2]float64
	i any
}

func eq(a, b any) (res string) {
	defer func() {
		if r := recover(); r != nil {
			res = fmt.Sprint("panic: ", r)
		}
	}()
	return fmt.Sprint(a == b)
}

func main() {
	fmt.Println(P{1, "a"} == P{1, "a"}, P{1, "a"} == P{1, "b"})
	q := Q{P{1, "x"}, [2]float64{1, 2}, 5}
	r := q
	fmt.Println(q == r)
	r.i = int8(5)
	fmt.Println(q == r)
	x, y := 1, 1
	fmt.Println(&x == &x, &x == &y, [3]int{1, 2} == [3]int{1, 2, 0})
	fmt.Println(eq(1, 1), eq(1, 1.0), eq("a", "a"), eq(nil, nil), eq(nil, 0), eq(&x, &x))
	fmt.Println(eq([]int{1}, []int{1}))
	fmt.Println(eq(map[string]int{}, nil))
	fmt.Println(eq(func() {}, func() {}))
	fmt.Println(eq(struct{ s []int }{}, struct{ s []int }{}))
	fmt.Println(eq([]int{1}, "x"), eq([1]any{[]int{}}, [1]any{[]int{}}))
	var e1, e2 error
	fmt.Println(e1 == e2, e1 == nil)
	var pp *P
	var i any = pp
	fmt.Println(i == nil, pp == nil, i == (*P)(nil))
	r.i = []int{1}
	q.i = []int{1}
	fmt.Println(q == r)
}
