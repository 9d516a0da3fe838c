package main

import "fmt"

func put(m map[any]string, k any) {
	m[k] = fmt.Sprint(k)
}

func main() {
	m := map[any]string{}
	put(m, 1)
	put(m, [2]int{1, 2})
	fmt.Println(m)
	put(m, struct {
		n int
		f []int
	}{})
}
