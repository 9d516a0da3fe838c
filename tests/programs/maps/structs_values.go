package main

import "fmt"

type emp struct {
	name string
	age  int
	tags []string
}

type stat struct{ count, sum int }

func main() {
	m := map[string]emp{"a": {"Ann", 30, nil}}
	e := m["a"]
	e.age = 99
	fmt.Println(m["a"].age, e.age)
	m["a"] = e
	fmt.Println(m)
	p := map[string]*emp{"b": {name: "Bob"}}
	p["b"].age++
	p["b"].tags = append(p["b"].tags, "x")
	fmt.Println(*p["b"], m["none"].name == "", len(m["none"].tags))
	stats := map[string]*stat{}
	for i, w := range []string{"x", "y", "x", "z", "x"} {
		s, ok := stats[w]
		if !ok {
			s = &stat{}
			stats[w] = s
		}
		s.count++
		s.sum += i
	}
	fmt.Println(*stats["x"], *stats["y"], len(stats))
	arr := map[string][3]int{}
	a := arr["k"]
	a[1] = 5
	arr["k"] = a
	fmt.Println(arr, arr["k"][1], arr["zz"][2])
	fn := map[string]func(int) int{"dbl": func(x int) int { return x * 2 }}
	if f, ok := fn["dbl"]; ok {
		fmt.Println(f(21))
	}
	groups := map[bool][]int{}
	for i := range 6 {
		groups[i%2 == 0] = append(groups[i%2 == 0], i)
	}
	fmt.Println(groups)
	defer func() { fmt.Println("nil func:", recover() != nil) }()
	fn["none"](1)
}
