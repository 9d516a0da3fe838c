package main

import "fmt"

type K struct{ a, b int }

var n int

func t(x int) int { n++; fmt.Print("t", x, " "); return x }

func main() {
	a := []int{10, 20, 30, 40, 50}
	g := [][]int{{1, 2}, {3, 4}}
	m := map[K]string{{1, 2}: "x"}
	fm := map[float64]int{1.5: 3}
	n = 0
	fmt.Println(a[t(1)+n], t(2), n)
	n = 0
	fmt.Println(g[t(1)][t(1)-n+2], n)
	n = 0
	fmt.Println(t(5)+n, t(6)*n, n == 2, t(0) == n-3, -n)
	n = 0
	fmt.Println(m[K{1, t(2)}], t(9), fm[float64(t(1))+0.5], n)
	n = 0
	m[K{t(1), n}] = fmt.Sprint(t(2), n)
	fmt.Println(m)
	n = 0
	x, y := t(1)*10+n, t(2)*10+n
	fmt.Println(x, y)
	n = 0
	s := "a" + fmt.Sprint(t(1)) + fmt.Sprint(n) + string(rune('a'+n)) + fmt.Sprint(t(2), n)
	fmt.Println(s)
	n = 0
	k := K{t(1) + n, t(2) + n}
	l := []int{t(1) + n, t(2) + n, n}
	fmt.Println(k, l, K{n, t(1)} == K{n, t(2)})
	n = 0
	func(x, y, z int, b bool) { fmt.Println(x, y, z, b) }(t(1)-n, n, t(2)-n, n == 1 && t(3) > 0 || n == 2)
	n = 0
	a[t(1)+n], a[t(0)] = t(2)+n, n
	fmt.Println(a)
	n = 0
	a = append(a, t(1)+n, n, t(2)+n)
	fmt.Println(a[t(0)+n:], a[:t(2)+n-2][n-2:], len(a[t(1):])+n, t(4))
	n = 0
	p := &K{t(1), n}
	fmt.Println(p.a+n, t(2), *p, p.b)
	fmt.Println(max(t(1), n), min(n, t(2)), n)
	n = 0
	for i := t(1) + n; i < t(3)+n && n < 9; i += t(1) + n {
		fmt.Print("i", i, " ")
	}
	n = 0
	switch t(1) + n {
	case t(0), n + 2:
		fmt.Println("one")
	case t(1) + n:
		fmt.Println("two", n)
	default:
		fmt.Println("def", n)
	}
}
