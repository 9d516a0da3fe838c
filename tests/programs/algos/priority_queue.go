package main

import "fmt"

type item struct {
	name string
	prio int
}

type pq []*item

func (q pq) less(i, j int) bool {
	return q[i].prio < q[j].prio || q[i].prio == q[j].prio && q[i].name < q[j].name
}

func (q *pq) push(it *item) {
	*q = append(*q, it)
	for i := len(*q) - 1; i > 0; {
		p := (i - 1) / 2
		if !q.less(i, p) {
			break
		}
		(*q)[i], (*q)[p] = (*q)[p], (*q)[i]
		i = p
	}
}

func (q *pq) pop() *item {
	h := *q
	top, last := h[0], len(h)-1
	h[0], h[last] = h[last], nil
	h = h[:last]
	for i := 0; ; {
		m := i
		for c := 2*i + 1; c <= 2*i+2 && c < last; c++ {
			if h.less(c, m) {
				m = c
			}
		}
		if m == i {
			break
		}
		h[i], h[m] = h[m], h[i]
		i = m
	}
	*q = h
	return top
}

type edge struct {
	to   string
	cost int
}

func dijkstra(g map[string][]edge, from string) map[string]int {
	dist := map[string]int{}
	q := pq{{from, 0}}
	for len(q) > 0 {
		it := q.pop()
		if _, done := dist[it.name]; done {
			continue
		}
		dist[it.name] = it.prio
		for _, e := range g[it.name] {
			q.push(&item{e.to, it.prio + e.cost})
		}
	}
	return dist
}

func main() {
	var q pq
	for i, n := range []string{"d", "a", "c", "b", "e"} {
		q.push(&item{n, (i * 3) % 5})
	}
	for len(q) > 0 {
		it := q.pop()
		fmt.Print(it.name, it.prio, " ")
	}
	fmt.Println(cap(q))
	g := map[string][]edge{"A": {{"B", 4}, {"C", 1}}, "C": {{"B", 2}, {"D", 7}}, "B": {{"D", 1}}, "E": nil}
	fmt.Println(dijkstra(g, "A"), dijkstra(g, "D"))
}
