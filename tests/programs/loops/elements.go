// Walking along arrays of all kinds of elements, and leaving early.
package main

import "fmt"

type point struct{ x, y int }

func (p *point) move(d int) { p.x += d }

type grid [3][4]int

func find(xs []string, want string) int {
	for i := 0; i < len(xs); i++ {
		if xs[i] == want {
			return i
		}
	}
	return -1
}

func first(xs []float64, limit float64) (at int, sum float64) {
	for at = 0; at < len(xs); at++ {
		sum += xs[at]
		if sum > limit {
			break
		}
	}
	return
}

func count(bs []bool) (n int) {
	for i := 0; i < len(bs); i++ {
		if !bs[i] {
			continue
		}
		n++
	}
	return
}

func weigh(ms []map[string]int, ps []*point, vs []point, gs []grid, rs [][]rune) (s int, err any) {
	defer func() { err = recover() }()
	for i := 0; i < 12; i++ {
		s += ms[i]["a"] + ms[i]["none"]
		vs[i].x += i
		s += vs[i].x * 10
		s += gs[i][1][2]
		gs[i][1][2]++
		s += int(rs[i][0])
		s += ps[i].y
	}
	return
}

func methods(vs []point) int {
	s := 0
	for i := 0; i < len(vs); i++ {
		vs[i].move(i)
		p := &vs[i]
		p.y = 3
		s += vs[i].x + vs[i].y
	}
	return s
}

func funcs(fs []func(int) int) (s int) {
	for i := 0; i < len(fs); i++ {
		s += fs[i](i)
	}
	return
}

func interfaces(xs []any) string {
	s := ""
	for i := 0; i < len(xs); i++ {
		switch x := xs[i].(type) {
		case int:
			s += fmt.Sprint("int ", x, ";")
		case string:
			s += "string " + x + ";"
		case nil:
			s += "nil;"
		}
	}
	return s
}

func kept(xs []int) []func() int {
	var fs []func() int
	for i := 0; i < len(xs); i++ {
		x := xs[i]
		fs = append(fs, func() int { x++; return x + i })
	}
	return fs
}

func main() {
	words := []string{"a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k"}
	fmt.Println(find(words, "a"), find(words, "k"), find(words, "z"), find(words[3:], "d"))
	fmt.Println(first([]float64{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}, 20.5))
	fmt.Println(count([]bool{true, false, true, true, false, true, true, true, false, true, true}))
	ms := make([]map[string]int, 12)
	ps := make([]*point, 12)
	vs := make([]point, 12)
	gs := make([]grid, 12)
	rs := make([][]rune, 12)
	for i := range ms {
		ms[i] = map[string]int{"a": i}
		ps[i] = &point{i, i * i}
		rs[i] = []rune{'é' + rune(i)}
	}
	ms[3] = nil
	fmt.Println(weigh(ms, ps, vs, gs, rs))
	ps[7] = nil
	fmt.Println(weigh(ms, ps, vs, gs, rs))
	rs[5] = nil
	fmt.Println(weigh(ms, ps, vs, gs, rs))
	fmt.Println(vs[4], vs[5], vs[6], gs[4][1], gs[6][1])
	fmt.Println(methods(vs), vs[11])
	fmt.Println(funcs([]func(int) int{func(i int) int { return i }, func(i int) int { return i * 10 }}))
	fmt.Println(interfaces([]any{1, "x", nil, 2, 3, "y", 4, 5, 6, 7, nil, 8}))
	for _, f := range kept([]int{5, 6, 7, 8, 9, 10, 11, 12, 13, 14}) {
		fmt.Print(f(), f(), " ")
	}
	fmt.Println()
}
