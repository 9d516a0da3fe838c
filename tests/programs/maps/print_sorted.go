package main

import (
	"fmt"
	"math"
)

type T struct {
	a int
	b string
}

func main() {
	fmt.Println(map[string]int{"b": 2, "a": 1, "ab": 3, "": 0})
	fmt.Println(map[int]string{3: "c", -1: "x", 2: "b"})
	fmt.Println(map[float64]int{2.5: 1, math.Inf(-1): 2, -1: 3, math.NaN(): 4})
	fmt.Println(map[bool]int{true: 1, false: 0})
	fmt.Println(map[[2]int]int{{2, 1}: 1, {1, 9}: 2, {1, 2}: 3})
	fmt.Println(map[T]int{{2, "a"}: 1, {1, "z"}: 2, {1, "b"}: 3})
	fmt.Println(map[any]int{"b": 1, 2: 2, "a": 3, 1: 4, nil: 5})
	fmt.Printf("%v %+v\n", map[string]T{"k": {1, "x"}}, map[string]T{"k": {1, "x"}})
	fmt.Printf("%#v\n", map[string]int{"z": 1, "y": 2})
	fmt.Printf("%q %d %x\n", map[string]string{"a": "b"}, map[int]int{1: 2}, map[string]int{"k": 255})
	fmt.Println(map[string][]int{"a": nil, "b": {1}}, map[string]map[string]int{"x": {"z": 1, "y": 2}})
	fmt.Println(map[rune]bool{'b': true, 'a': false}, map[byte]string{200: "x", 5: "y"})
	fmt.Println(len(map[string]bool{}), map[string]bool{}, map[string]bool(nil))
}
