package main

import (
	"container/heap"
	"fmt"
	"math"
	"strings"
)

type edge struct {
	to     string
	weight float64
}

type graph map[string][]edge

func (g graph) link(a, b string, w float64) {
	g[a] = append(g[a], edge{b, w})
	g[b] = append(g[b], edge{a, w})
}

type state struct {
	city string
	dist float64
}

type frontier []state

func (f frontier) Len() int            { return len(f) }
func (f frontier) Less(i, j int) bool  { return f[i].dist < f[j].dist }
func (f frontier) Swap(i, j int)       { f[i], f[j] = f[j], f[i] }
func (f *frontier) Push(x interface{}) { *f = append(*f, x.(state)) }
func (f *frontier) Pop() interface{} {
	n := len(*f)
	last := (*f)[n-1]
	*f = (*f)[:n-1]
	return last
}

func (g graph) shortest(from string) (dist map[string]float64, prev map[string]string) {
	dist, prev = map[string]float64{}, map[string]string{}
	for c := range g {
		dist[c] = math.Inf(1)
	}
	dist[from] = 0
	f := &frontier{{from, 0}}
	for f.Len() > 0 {
		s := heap.Pop(f).(state)
		if s.dist > dist[s.city] {
			continue
		}
		for _, e := range g[s.city] {
			if d := s.dist + e.weight; d < dist[e.to] {
				dist[e.to], prev[e.to] = d, s.city
				heap.Push(f, state{e.to, d})
			}
		}
	}
	return
}

func path(prev map[string]string, to string) string {
	p := []string{to}
	for {
		at, ok := prev[p[0]]
		if !ok {
			return strings.Join(p, " → ")
		}
		p = append([]string{at}, p...)
	}
}

const inf = 1 << 30

func floydWarshall(d [][]int) {
	for k := range d {
		for i := range d {
			for j := range d {
				d[i][j] = min(d[i][j], d[i][k]+d[k][j])
			}
		}
	}
}

func main() {
	g := graph{"Atlantis": nil}
	g.link("Berlin", "Hamburg", 289)
	g.link("Berlin", "Leipzig", 190.5)
	g.link("Leipzig", "Nürnberg", 279)
	g.link("Nürnberg", "München", 170)
	g.link("Hamburg", "Frankfurt", 493)
	g.link("Frankfurt", "Nürnberg", 225)
	g.link("Frankfurt", "Leipzig", 391)
	dist, prev := g.shortest("Hamburg")
	for _, c := range []string{"Hamburg", "Berlin", "Leipzig", "Frankfurt", "München", "Atlantis"} {
		fmt.Printf("%-10s|%8.1f km  %s\n", c, dist[c], path(prev, c))
	}
	fmt.Println(dist)
	m := [][]int{{0, 3, inf, 7}, {8, 0, 2, inf}, {5, inf, 0, 1}, {2, inf, inf, 0}}
	floydWarshall(m)
	for _, row := range m {
		fmt.Printf("%3d\n", row)
	}
}
