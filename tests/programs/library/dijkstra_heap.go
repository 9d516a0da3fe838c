package main

import (
	"cmp"
	"container/heap"
	"errors"
	"fmt"
	"maps"
	"math"
	"slices"
	"strings"
)

type Edge struct {
	to     string
	weight float64
}

type Graph map[string][]Edge

func (g Graph) Add(a, b string, w float64) {
	g[a] = append(g[a], Edge{b, w})
	g[b] = append(g[b], Edge{a, w})
}

type item struct {
	node string
	dist float64
}

type queue []item

func (q queue) Len() int           { return len(q) }
func (q queue) Less(i, j int) bool { return q[i].dist < q[j].dist || q[i].dist == q[j].dist && q[i].node < q[j].node }
func (q queue) Swap(i, j int)      { q[i], q[j] = q[j], q[i] }
func (q *queue) Push(x any)        { *q = append(*q, x.(item)) }
func (q *queue) Pop() any {
	last := (*q)[len(*q)-1]
	*q = (*q)[:len(*q)-1]
	return last
}

var ErrNoPath = errors.New("no path")

func (g Graph) Shortest(from, to string) ([]string, float64, error) {
	dist := map[string]float64{from: 0}
	prev := map[string]string{}
	q := &queue{{from, 0}}
	for q.Len() > 0 {
		cur := heap.Pop(q).(item)
		if cur.node == to {
			break
		}
		if cur.dist > dist[cur.node] {
			continue
		}
		for _, e := range g[cur.node] {
			d, seen := dist[e.to]
			if nd := cur.dist + e.weight; !seen || nd < d {
				dist[e.to] = nd
				prev[e.to] = cur.node
				heap.Push(q, item{e.to, nd})
			}
		}
	}
	d, ok := dist[to]
	if !ok {
		return nil, math.Inf(1), fmt.Errorf("%s to %s: %w", from, to, ErrNoPath)
	}
	path := []string{to}
	for path[len(path)-1] != from {
		path = append(path, prev[path[len(path)-1]])
	}
	slices.Reverse(path)
	return path, d, nil
}

func main() {
	g := Graph{}
	for _, line := range strings.Split("A B 7|A C 9|A F 14|B C 10|B D 15|C D 11|C F 2|D E 6|E F 9|X Y 1", "|") {
		var a, b string
		var w float64
		if n, err := fmt.Sscanf(line, "%s %s %g", &a, &b, &w); n != 3 || err != nil {
			panic(err)
		}
		g.Add(a, b, w)
	}
	for _, to := range slices.Sorted(maps.Keys(g)) {
		path, d, err := g.Shortest("A", to)
		switch {
		case errors.Is(err, ErrNoPath):
			fmt.Println(err, d)
		default:
			fmt.Printf("A-%s %5.1f %s\n", to, d, strings.Join(path, "→"))
		}
	}
	degree := slices.SortedFunc(maps.Keys(g), func(a, b string) int {
		return cmp.Or(-cmp.Compare(len(g[a]), len(g[b])), strings.Compare(a, b))
	})
	fmt.Println(degree)
}
