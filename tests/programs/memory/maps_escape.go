package main

type rec struct{ n int }

var global map[string]*rec

func local() int {
	m := map[string]int{"a": 1}
	m["b"] = 2
	return len(m) + m["a"]
}

func returned() map[int]int {
	m := make(map[int]int)
	m[1] = 2
	return m
}

func sized() int {
	m := make(map[int]bool, 100)
	m[5] = true
	return len(m)
}

func values() int {
	m := map[string]*rec{}
	r := rec{3}
	m["x"] = &r
	m["y"] = &rec{4}
	return m["x"].n + m["y"].n
}

func keys() int {
	k := 7
	m := map[*int]int{&k: 1}
	return m[&k]
}

func store(r *rec) {
	if global == nil {
		global = map[string]*rec{}
	}
	global["k"] = r
}

func bytesKey(b []byte, m map[string]int) int { return m[string(b)] }

func main() {
	r := &rec{9}
	store(r)
	println(local(), returned()[1], sized(), values(), keys(), global["k"].n, bytesKey([]byte("q"), map[string]int{"q": 6}))
}
