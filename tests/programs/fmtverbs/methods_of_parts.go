package main

import "fmt"

type celsius float64

func (c celsius) String() string { return fmt.Sprintf("%.1f°C", float64(c)) }

type failure struct{ code int }

func (f *failure) Error() string { return fmt.Sprint("failure ", f.code) }

type key string

func (k key) String() string { return "<" + string(k) + ">" }

type week struct {
	Days  []celsius
	First *failure
	By    map[key]celsius
	Pair  [2]celsius
}

func main() {
	fmt.Println([]celsius{1, 2.5})
	fmt.Println(week{[]celsius{3}, &failure{4}, map[key]celsius{"b": 1, "a": 2}, [2]celsius{5, 6}}.Days)
	fmt.Printf("%v %v\n", map[key]celsius{"b": 1, "a": 2}, [2]celsius{5, 6})
	fmt.Printf("%v\n", []*failure{{7}})
	fmt.Printf("%+v\n", struct {
		T celsius
		E error
	}{8, &failure{9}})
}
