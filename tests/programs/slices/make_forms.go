package main

import "fmt"

func size() int { fmt.Print("size "); return 3 }

func main() {
	a := make([]int, 3)
	b := make([]int, 3, 10)
	c := make([]string, size(), size()*2)
	fmt.Println(a, b, len(b), cap(b), len(c), cap(c))
	var n8 int8 = 5
	d := make([]bool, n8)
	e := make([]float64, 2.0)
	f := make([][2]int, 2)
	fmt.Println(d, e, f)
	g := []int{5: 1, 2, 0: 9}
	fmt.Println(g, len(g))
	h := []string{2: "c", "d"}
	fmt.Printf("%q\n", h)
	const idx = 3
	i := [...]int{idx: 1, idx + 2: 2}
	fmt.Println(i, len(i))
	p := []*[]int{{1}, {2, 3}}
	*p[0] = append(*p[0], 9)
	fmt.Println(*p[0], len(*p[1]))
	m := []map[string]int{{"a": 1}, nil}
	fmt.Println(m, m[0]["a"], m[1]["q"])
	type pt struct{ x, y int }
	q := []*pt{{1, 2}, nil}
	q[0].x = 10
	fmt.Println(*q[0], q[1] == nil)
	fmt.Println(new([]int) == nil, *new([]int) == nil, len(*new([3]int)))
	x := b[:10]
	x[9] = 1
	fmt.Println(b, b[:cap(b)])
}
