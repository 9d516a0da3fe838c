package main

import "fmt"

type registry map[string]func(args ...int) (int, error)

func (r registry) call(name string, args ...int) (result int, err error) {
	f, ok := r[name]
	if !ok {
		return 0, fmt.Errorf("unknown command %q", name)
	}
	return f(args...)
}

func main() {
	m := map[string]int{"a": 0}
	if v, ok := m["a"]; ok {
		fmt.Println("present", v)
	}
	if _, ok := m["b"]; !ok {
		fmt.Println("absent")
	}
	var v int
	var ok bool
	v, ok = m["a"]
	fmt.Println(v, ok)
	type present bool
	var p present
	v, p = m["zzz"]
	fmt.Println(v, p)
	arr := [2]bool{}
	_, arr[1] = m["a"]
	fmt.Println(arr)
	r := registry{
		"sum": func(a ...int) (t int, _ error) {
			for _, x := range a {
				t += x
			}
			return
		},
		"first": func(a ...int) (int, error) {
			if len(a) == 0 {
				return 0, fmt.Errorf("no arguments")
			}
			return a[0], nil
		},
	}
	fmt.Println(r.call("sum", 1, 2, 3))
	fmt.Println(r.call("first"))
	fmt.Println(r.call("x"))
	set := map[string]struct{}{}
	for _, w := range []string{"x", "y", "x"} {
		if _, dup := set[w]; dup {
			fmt.Println("dup", w)
			continue
		}
		set[w] = struct{}{}
	}
	fmt.Println(len(set), set)
}
