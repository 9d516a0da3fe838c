package main

import "fmt"

type cache struct {
	data map[string]int
}

func (c *cache) get(k string) (int, bool) {
	v, ok := c.data[k]
	return v, ok
}

func (c *cache) set(k string, v int) { c.data[k] = v }

func main() {
	var m map[string]int
	fmt.Println(m == nil, len(m), m["x"], m)
	v, ok := m["k"]
	fmt.Println(v, ok)
	delete(m, "k")
	clear(m)
	for range m {
		fmt.Println("never")
	}
	var c cache
	fmt.Println(c.get("a"))
	func() {
		defer func() {
			r := recover()
			fmt.Println(r)
			_, isErr := r.(error)
			fmt.Println(isErr)
		}()
		c.set("a", 1)
	}()
	m = map[string]int{}
	fmt.Println(m == nil, len(m))
	m["x"]++
	var n map[string][]int
	fmt.Println(append(n["q"], 1))
	n["q"] = append(n["q"], 2)
}
