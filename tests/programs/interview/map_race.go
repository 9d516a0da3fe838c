package main

import (
	"fmt"
	"sort"
)

type emp struct {
	name string
	tags []string
	mgr  *emp
}

func main() {
	m := map[string]int{"a": 1, "b": 2, "c": 3}
	for k := range m {
		delete(m, k)
	}
	fmt.Println(len(m), m)
	for i := range 10 {
		m[fmt.Sprint(i)] = i
	}
	for k, v := range m {
		if v%2 == 0 {
			delete(m, k)
		}
	}
	fmt.Println(m)
	ms := map[string]emp{"x": {name: "X"}}
	e := ms["x"]
	e.tags = append(e.tags, "t")
	ms["x"] = e
	ms["y"] = emp{mgr: &e}
	fmt.Println(ms["y"].mgr.name, ms["zz"].mgr == nil, len(ms["zz"].tags))
	nested := map[string]map[string][]int{}
	for _, p := range []struct {
		a, b string
		n    int
	}{{"x", "y", 1}, {"x", "z", 2}, {"x", "y", 3}, {"q", "y", 4}} {
		if nested[p.a] == nil {
			nested[p.a] = map[string][]int{}
		}
		nested[p.a][p.b] = append(nested[p.a][p.b], p.n)
	}
	fmt.Println(nested)
	inv := map[rune]int{}
	for _, r := range "mississippi" {
		inv[r]++
	}
	keys := make([]rune, 0, len(inv))
	for r := range inv {
		keys = append(keys, r)
	}
	sort.Slice(keys, func(i, j int) bool {
		if inv[keys[i]] != inv[keys[j]] {
			return inv[keys[i]] > inv[keys[j]]
		}
		return keys[i] < keys[j]
	})
	for _, k := range keys {
		fmt.Printf("%c=%d ", k, inv[k])
	}
	fmt.Println()
	type pt struct{ x, y int }
	seen := map[pt]struct{}{{1, 2}: {}, {3, 4}: {}}
	_, ok := seen[pt{1, 2}]
	fmt.Println(ok, len(seen))
	any1 := map[any]string{1: "int", 1.0: "float", "1": "string", pt{1, 1}: "struct", nil: "nil", [1]int{1}: "arr", int8(1): "int8"}
	fmt.Println(any1[1], any1[1.0], any1["1"], any1[pt{1, 1}], any1[nil], any1[[1]int{1}], any1[int8(1)], any1[uint(1)] == "", len(any1))
	m2 := m
	m2["new"] = 1
	fmt.Println(len(m) == len(m2))
	fm := map[string]func(int) int{"dbl": func(i int) int { return 2 * i }}
	if f, ok := fm["dbl"]; ok {
		fmt.Println(f(21))
	}
	pm := map[*int]int{}
	a, b := 1, 1
	pm[&a], pm[&b] = 1, 2
	fmt.Println(len(pm), pm[&a])
	m["1"] += 10
	m["1"]++
	m["zero"] |= 6
	fmt.Println(m["1"], m["zero"])
	bm := map[bool][]int{}
	for i := range 6 {
		bm[i%2 == 0] = append(bm[i%2 == 0], i)
	}
	fmt.Println(bm)
	fmt.Printf("%v %#v %T\n", ms["x"], map[string]int{"b": 1, "a": 2}, bm)
	var nm map[string]int
	for range nm {
	}
	fmt.Println(nm == nil, len(nm), nm["q"])
	nm["boom"] = 1
}
