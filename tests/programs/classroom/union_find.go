package main

import (
	"fmt"
	"sort"
)

type DSU struct {
	parent, rank []int
	sets         int
}

func New(n int) *DSU {
	d := &DSU{make([]int, n), make([]int, n), n}
	for i := range d.parent {
		d.parent[i] = i
	}
	return d
}

func (d *DSU) Find(x int) int {
	for d.parent[x] != x {
		d.parent[x] = d.parent[d.parent[x]]
		x = d.parent[x]
	}
	return x
}

func (d *DSU) Union(a, b int) bool {
	a, b = d.Find(a), d.Find(b)
	if a == b {
		return false
	}
	if d.rank[a] < d.rank[b] {
		a, b = b, a
	} else if d.rank[a] == d.rank[b] {
		d.rank[a]++
	}
	d.parent[b] = a
	d.sets--
	return true
}

type Edge struct {
	A, B   int
	Weight int
}

type byWeight []Edge

func (e byWeight) Len() int           { return len(e) }
func (e byWeight) Swap(i, j int)      { e[i], e[j] = e[j], e[i] }
func (e byWeight) Less(i, j int) bool { return e[i].Weight < e[j].Weight }

func kruskal(n int, edges []Edge) (tree []Edge, total int) {
	sort.Stable(byWeight(edges))
	d := New(n)
	for _, e := range edges {
		if d.Union(e.A, e.B) {
			tree = append(tree, e)
			total += e.Weight
		}
	}
	return
}

func islands(grid ...string) int {
	w := len(grid[0])
	d := New(len(grid) * w)
	water := 0
	for y, row := range grid {
		for x := range row {
			if row[x] == '.' {
				water++
				continue
			}
			if x > 0 && row[x-1] == '#' {
				d.Union(y*w+x, y*w+x-1)
			}
			if y > 0 && grid[y-1][x] == '#' {
				d.Union(y*w+x, (y-1)*w+x)
			}
		}
	}
	return d.sets - water
}

func main() {
	d := New(8)
	for _, p := range [][2]int{{0, 1}, {2, 3}, {1, 3}, {0, 2}, {5, 6}} {
		fmt.Println(p, d.Union(p[0], p[1]), d.sets)
	}
	fmt.Println(d.Find(3) == d.Find(0), d.Find(4) == d.Find(5), *d)
	edges := []Edge{{0, 1, 7}, {0, 3, 5}, {1, 2, 8}, {1, 3, 9}, {1, 4, 7}, {2, 4, 5}, {3, 4, 15}, {3, 5, 6}, {4, 5, 8}}
	tree, total := kruskal(6, edges)
	for _, e := range tree {
		fmt.Printf("%d—%d (%d)\n", e.A, e.B, e.Weight)
	}
	fmt.Printf("%d %v\n%+v\n", total, edges[:2], tree[len(tree)-1:])
	fmt.Println(islands("##..#", "#..##", "..#..", "##.##"))
	d.Find(8)
}
