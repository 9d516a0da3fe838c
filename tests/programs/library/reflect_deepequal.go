// reflect.DeepEqual, with cycles; and a panic of reflect that nobody catches.
package main

import (
	"errors"
	"fmt"
	"math"
	"reflect"
)

type Node struct {
	V    int
	Next *Node
	Kids []*Node
	M    map[string]any
}

type Loop []Loop

type Any any

func ring(n int) *Node {
	first := &Node{V: 0}
	at := first
	for i := 1; i < n; i++ {
		at.Next = &Node{V: i}
		at = at.Next
	}
	at.Next = first
	return first
}

func main() {
	f := func() {}
	a := Loop{nil}
	a[0] = a
	b := Loop{nil}
	b[0] = b
	err := errors.New("e")
	nan := math.NaN()
	x, y := 1, 1
	for i, p := range [][2]any{
		{1, 1}, {1, 2}, {1, int64(1)}, {nil, nil}, {nil, 1}, {"a", "a"},
		{[]int{1, 2}, []int{1, 2}}, {[]int{}, []int(nil)}, {[]int(nil), []int(nil)}, {[]int{1}, []int{1, 2}},
		{map[string]int{"a": 1}, map[string]int{"a": 1}}, {map[string]int{}, map[string]int(nil)}, {map[string]int{"a": 1}, map[string]int{"b": 1}},
		{map[string][]int{"a": {1}}, map[string][]int{"a": {1}}}, {[2]any{1, "x"}, [2]any{1, "x"}}, {[2]any{1, "x"}, [2]any{1, 'x'}},
		{&x, &y}, {&x, &x}, {f, f}, {(func())(nil), (func())(nil)}, {nan, nan}, {[]float64{nan}, []float64{nan}},
		{ring(3), ring(3)}, {ring(3), ring(4)}, {a, b}, {err, err}, {errors.New("e"), errors.New("e")},
		{Node{M: map[string]any{"k": []any{1, map[int]bool{1: true}}}}, Node{M: map[string]any{"k": []any{1, map[int]bool{1: true}}}}},
		{struct{ a, b any }{1, nil}, struct{ a, b any }{1, nil}}, {[]any{nil}, []any{nil}}, {Any(3), 3}, {reflect.TypeOf(1), reflect.TypeOf(2)}, {reflect.TypeOf(1), reflect.TypeOf("")},
		{map[float64]int{nan: 1}, map[float64]int{nan: 1}}, {map[[2]int]string{{1, 2}: "x"}, map[[2]int]string{{1, 2}: "x"}},
	} {
		fmt.Println(i, reflect.DeepEqual(p[0], p[1]), reflect.DeepEqual(p[1], p[0]))
	}
	s := []float64{nan}
	fmt.Println(reflect.DeepEqual(s, s))
	reflect.ValueOf("x").SetInt(3)
}
