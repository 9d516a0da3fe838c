package main

import "fmt"

type (
	ID    = int
	Text  = string
	Score int
	Table = map[Text]Score
	Fn    func(Score) Score
	Pair  struct{ L, R Score }
	Pairs []Pair
	Ptr   *Pair
)

func (p Pair) Sum() Score { return p.L + p.R }

type Other Pair

func twice(s Score) Score { return s * 2 }

func main() {
	var id ID = 5
	var n int = id
	fmt.Printf("%T %T %d\n", id, Score(1), n)
	t := Table{"a": 1}
	t["b"] += 5
	fmt.Printf("%v %T\n", t, t)
	f := Fn(twice)
	fmt.Println(f(4), Fn(func(s Score) Score { return -s })(3))
	ps := Pairs{{1, 2}, {3, 4}}
	var total Score
	for _, p := range ps {
		total += p.Sum()
	}
	fmt.Println(total, ps)
	o := Other(ps[0])
	fmt.Printf("%T %v %v\n", o, o, Pair(o).Sum())
	var pt Ptr = &ps[1]
	pt.L = 100
	fmt.Println(ps, (*Pair)(pt).Sum())
	type local struct{ Pair }
	l := local{Pair{5, 6}}
	fmt.Printf("%T %v %v\n", l, l, l.Sum())
	var s []ID = []int{1}
	fmt.Println(s, any(id) == any(5), any(Score(5)) == any(5))
}
