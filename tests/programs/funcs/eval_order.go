package main

import "fmt"

var n int

func t(s string) int {
	n++
	fmt.Print(s, n, " ")
	return n
}

type S struct{ a, b, c int }

func (s S) m(x int) S { fmt.Print("m", x, " "); s.a += x; return s }

func get() func(int, int) int {
	fmt.Print("get ")
	return func(a, b int) int { return a*10 + b }
}

func main() {
	fmt.Println(get()(t("x"), t("y")))
	s := S{c: t("c"), a: t("a"), b: t("b")}
	fmt.Println(s)
	fmt.Println(s.m(t("1")).m(t("2")).a)
	arr := [...]int{t("p"), 5: t("q"), t("r")}
	fmt.Println(arr, len(arr))
	var p *int = new(int)
	*p = t("v") + t("w")*t("u")
	fmt.Println(*p)
	sl := []int{1, 2, 3, 4}
	fmt.Println(sl[t("lo")-n : t("hi")-n+2])
	a, b := t("A"), t("B")
	fmt.Println(a < b && t("C") > 0 || t("never") > 0)
	m := map[int]int{1: t("m1"), 2: t("m2")}
	fmt.Println(m)
}
