package main

import "fmt"

func add(m map[string]int, k string) { m[k]++ }
func replace(m map[string]int)       { m = map[string]int{"new": 1} }
func replacePtr(m *map[string]int)   { *m = map[string]int{"new": 1} }

type graph map[string]map[string]bool

func (g graph) edge(a, b string) {
	if g[a] == nil {
		g[a] = make(map[string]bool)
	}
	g[a][b] = true
	if _, ok := g[b]; !ok {
		g[b] = nil
	}
}

func (g graph) reach(from string, seen map[string]bool) int {
	if seen[from] {
		return 0
	}
	seen[from] = true
	n := 1
	for to := range g[from] {
		n += g.reach(to, seen)
	}
	return n
}

func main() {
	m := map[string]int{}
	n := m
	add(m, "a")
	add(n, "a")
	replace(m)
	fmt.Println(m, n)
	replacePtr(&m)
	fmt.Println(m, n)
	g := graph{}
	g.edge("a", "b")
	g.edge("b", "c")
	g.edge("c", "a")
	g.edge("d", "a")
	fmt.Println(len(g), g.reach("a", map[string]bool{}), g.reach("d", map[string]bool{}), g)
	type pair struct{ m map[int]int }
	p := pair{map[int]int{1: 1}}
	q := p
	q.m[2] = 2
	fmt.Println(p.m, len(q.m))
	s := []map[string]int{m, m}
	s[0]["x"] = 5
	fmt.Println(s[1]["x"])
	big := map[int]int{}
	for i := 0; i < 1000; i++ {
		big[i*7%1009] += i
	}
	t := 0
	for k, v := range big {
		t += k * v % 11
	}
	fmt.Println(len(big), t)
}
