// `v, ok := m[k]` gave the struct or array in the map itself instead of a copy.
package main

import "fmt"

type point struct{ at [2]int }

func find(m map[string][2]int, k string) (v [2]int, ok bool) {
	v, ok = m[k]
	v[0] += 100
	return
}

func main() {
	points := map[string]point{"a": {[2]int{1, 2}}}
	p, ok := points["a"]
	p.at[0] = 9
	fmt.Println(points, p, ok)
	if q, ok := points["a"]; ok {
		q.at[1] = 7
		points["b"] = q
		q.at[1] = 8
	}
	fmt.Println(points)

	pairs := map[string][2]int{"x": {3, 4}}
	fmt.Println(find(pairs, "x"))
	fmt.Println(find(pairs, "y"))
	fmt.Println(pairs)

	keyed := map[point][2]int{{}: {5, 6}}
	v, ok := keyed[point{}]
	v[1]++
	fmt.Println(keyed, v, ok)
}
