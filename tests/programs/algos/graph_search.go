package main

import (
	"fmt"
	"strings"
)

type pos struct{ r, c int }

func (p pos) add(q pos) pos { return pos{p.r + q.r, p.c + q.c} }

var dirs = [...]pos{{-1, 0}, {0, 1}, {1, 0}, {0, -1}}

type maze []string

func (m maze) open(p pos) bool {
	return p.r >= 0 && p.r < len(m) && p.c >= 0 && p.c < len(m[p.r]) && m[p.r][p.c] != '#'
}

func (m maze) bfs(from, to pos) []pos {
	prev := map[pos]pos{from: from}
	for queue := []pos{from}; len(queue) > 0; {
		p := queue[0]
		queue = queue[1:]
		if p == to {
			var path []pos
			for ; p != from; p = prev[p] {
				path = append([]pos{p}, path...)
			}
			return append([]pos{from}, path...)
		}
		for _, d := range dirs {
			q := p.add(d)
			if _, seen := prev[q]; !seen && m.open(q) {
				prev[q] = p
				queue = append(queue, q)
			}
		}
	}
	return nil
}

func (m maze) flood(p pos, seen map[pos]bool) int {
	if seen[p] || !m.open(p) {
		return 0
	}
	seen[p] = true
	n := 1
	for _, d := range dirs {
		n += m.flood(p.add(d), seen)
	}
	return n
}

func topo(deps map[string][]string, order []string) (out []string, err error) {
	state := map[string]int{}
	var visit func(string) error
	visit = func(n string) error {
		switch state[n] {
		case 1:
			return fmt.Errorf("cycle at %s", n)
		case 2:
			return nil
		}
		state[n] = 1
		for _, d := range deps[n] {
			if err := visit(d); err != nil {
				return err
			}
		}
		state[n] = 2
		out = append(out, n)
		return nil
	}
	for _, n := range order {
		if err = visit(n); err != nil {
			return
		}
	}
	return
}

func main() {
	m := maze(strings.Split("..#...\n.##.#.\n....#.\n.##.#.\n...#..", "\n"))
	path := m.bfs(pos{0, 0}, pos{4, 5})
	fmt.Println(len(path), path)
	fmt.Println(m.bfs(pos{0, 0}, pos{0, 2}) == nil, m.flood(pos{0, 0}, map[pos]bool{}))
	fmt.Println(topo(map[string][]string{"app": {"lib", "log"}, "lib": {"core"}, "log": {"core"}}, []string{"app", "core"}))
	fmt.Println(topo(map[string][]string{"a": {"b"}, "b": {"a"}}, []string{"a"}))
}
