package main

import "fmt"

var log []string

func get(name string, v int) int {
	log = append(log, name)
	return v
}

func slot(s []int, name string) []int {
	log = append(log, name)
	return s
}

func two() (int, int) { return 7, 8 }

func main() {
	s := []int{0, 1, 2, 3}
	i := 0
	i, s[i] = 2, 50
	fmt.Println(i, s)
	s[0], s[1], s[2] = s[2], s[0], s[1]
	fmt.Println(s)
	slot(s, "left")[get("index", 1)] = get("right", 9)
	fmt.Println(s, log)
	i, i = 1, 2
	fmt.Println(i)
	s[i], i = two()
	fmt.Println(i, s)
	_, b := two()
	var p *int = &b
	*p, b = 3, 4
	fmt.Println(b)
	x := []int{1, 2, 3}
	j := 0
	j, x[j] = 1, 2
	x[1], x[2] = 4, 5
	fmt.Println(j, x)
	m := map[string]int{"a": 1}
	m["a"], m["b"] = m["b"], m["a"]
	fmt.Println(m)
	y := 1
	y, z := y+1, y+2
	fmt.Println(y, z)
}
