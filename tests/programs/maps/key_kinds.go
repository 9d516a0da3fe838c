package main

import "fmt"

type pt struct{ x, y int }
type kind uint8

func main() {
	ints := map[int]string{-1: "neg", 0: "zero", 1 << 40: "big"}
	strs := map[string]int{"": 1, "a": 2}
	floats := map[float64]bool{1.5: true, 0: false}
	bools := map[bool]int{true: 1}
	runes := map[rune]int{'x': 1, 'é': 2}
	arrs := map[[2]int]string{{1, 2}: "a", {}: "z"}
	structs := map[pt][]int{{1, 2}: {3}, {}: nil}
	kinds := map[kind]kind{1: 2, 255: 0}
	ptrs := map[*int]int{}
	a, b := 1, 1
	ptrs[&a], ptrs[&b] = 10, 20
	ptrs[&a]++
	fmt.Println(ints, strs, floats, bools, runes, arrs, structs, kinds)
	fmt.Println(len(ptrs), ptrs[&a], ptrs[&b], ptrs[nil])
	ifs := map[any]int{1: 1, "1": 2, 1.0: 3, pt{1, 1}: 4, nil: 5, [1]int{1}: 6, int8(1): 7, true: 8}
	fmt.Println(ifs[1], ifs["1"], ifs[1.0], ifs[pt{1, 1}], ifs[nil], ifs[[1]int{1}], ifs[int8(1)], ifs[int16(1)], ifs[true], len(ifs))
	floats[0.1+0.2] = true
	_, ok := floats[0.3]
	fmt.Println(ok, len(floats))
	nested := map[string]map[string]int{"a": {"b": 1}}
	nested["a"]["c"] = 2
	fmt.Println(nested, nested["x"]["y"])
	structs[pt{5, 5}] = append(structs[pt{5, 5}], 1, 2)
	fmt.Println(structs[pt{5, 5}], len(structs))
}
