package main

import "fmt"

func main() {
	n := 5
	m := map[string]int{}
	fmt.Println(len(n), cap(m), len(nil))
	s := make(int)
	t := make([]int)
	u := new(5)
	v := make([]int, "a")
	delete(m, 1)
	delete(n, "a")
	copy(s, n)
	copy([]int{}, []string{})
	w := append(n, 1)
	x := append([]int{}, "a")
	clear(n)
	fmt.Println(min(1, "a"), max(), t, u, v, w, x, cap("s"))
}
