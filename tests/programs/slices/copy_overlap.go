package main

import "fmt"

func insert(s []int, i, v int) []int {
	s = append(s, 0)
	copy(s[i+1:], s[i:])
	s[i] = v
	return s
}

func remove(s []int, i int) []int {
	return s[:i+copy(s[i:], s[i+1:])]
}

func rotate(s []int, k int) {
	t := make([]int, len(s))
	n := copy(t, s[k:])
	copy(t[n:], s[:k])
	copy(s, t)
}

func main() {
	s := []int{1, 2, 3, 4, 5}
	fmt.Println(copy(s[1:], s), s)
	s = []int{1, 2, 3, 4, 5}
	fmt.Println(copy(s, s[2:]), s)
	dst := make([]int, 3)
	fmt.Println(copy(dst, s), dst, copy(dst, s[:0]), copy(dst[:0], s))
	b := make([]byte, 4)
	fmt.Println(copy(b, "hello"), string(b), copy(b[2:], "Z"), string(b))
	s = insert(s, 2, 99)
	s = insert(s, 0, -1)
	s = insert(s, len(s), 100)
	fmt.Println(s)
	s = remove(s, 3)
	s = remove(s, 0)
	fmt.Println(s)
	rotate(s, 2)
	fmt.Println(s)
	a := [4]string{"a", "b", "c", "d"}
	copy(a[1:], a[:])
	fmt.Println(a)
	clone := append([]string{}, a[:]...)
	clone[0] = "X"
	fmt.Println(a[0], clone[0])
}
