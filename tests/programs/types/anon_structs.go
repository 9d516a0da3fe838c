package main

import "fmt"

var config = struct {
	host string
	port int
}{"localhost", 80}

func area(r struct{ w, h int }) int { return r.w * r.h }

type Rect struct{ w, h int }

func main() {
	cases := []struct {
		in   string
		want int
	}{
		{"a", 1},
		{"bb", 2},
		{in: "ccc"},
	}
	for _, c := range cases {
		fmt.Println(c.in, c.want, len(c.in) == c.want)
	}
	fmt.Println(config.host, config.port)
	config.port++
	p := struct{ w, h int }{3, 4}
	fmt.Println(area(p), area(Rect{2, 5}), Rect(p) == Rect{3, 4}, config)
	var r Rect = p
	fmt.Printf("%v %T\n", r, p)
	set := map[string]struct{}{"x": {}, "y": {}}
	_, ok := set["x"]
	fmt.Println(len(set), ok, struct{}{} == struct{}{})
	var nested struct {
		a struct {
			b [2]struct{ c string }
		}
	}
	nested.a.b[1].c = "deep"
	fmt.Printf("%v %+v\n", nested, nested)
	fmt.Printf("%T\n", nested)
	a, b := struct{ x int }{1}, struct{ x int }{1}
	fmt.Println(a == b, any(a) == any(b))
}
