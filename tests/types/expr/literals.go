package main

import "strings"

type P struct {
	X, Y int
	name string
}
type E struct {
	P
	*Q
	z int
}
type Q struct{ w int }
type L []int

func main() {
	_ = P{1, 2, "a"}
	_ = P{1, 2} // ERROR "too few values in struct literal of type P"
	_ = P{1, 2, "a", 4} // ERROR "too many values in struct literal of type P"
	_ = P{1, "b", "a"} // ERROR "cannot use \"b\" \(untyped string constant\) as int value in struct literal"
	_ = P{X: 1, Y: "b"} // ERROR "cannot use \"b\" \(untyped string constant\) as int value in struct literal"
	_ = P{X: 1, 2} // ERROR "mixture of field:value and value elements in struct literal"
	_ = P{1, Y: 2} // ERROR "mixture of field:value and value elements in struct literal" "too few values in struct literal of type P"
	_ = P{X: 1, X: 2} // ERROR "duplicate field name X in struct literal"
	_ = P{x: 1} // ERROR "unknown field x in struct literal of type P, but does have X"
	_ = P{Z: 1} // ERROR "unknown field Z in struct literal of type P"
	_ = P{"X": 1} // ERROR "invalid field name \"X\" in struct literal"
	_ = P{Name: "a"} // ERROR "unknown field Name in struct literal of type P, but does have name"
	_ = E{X: 1, z: 2}
	_ = E{P: P{}, X: 1} // ERROR "cannot specify promoted field X and enclosing embedded field P"
	_ = E{X: 1, P: P{}} // ERROR "cannot specify embedded field P and enclosed promoted field X"
	_ = E{w: 1} // ERROR "invalid implicit pointer indirection to reach w"
	_ = E{Q: nil, w: 1} // ERROR "invalid implicit pointer indirection to reach w"
	_ = &P{1} // ERROR "too few values in struct literal of type P"
	_ = L{1, 2, "c"} // ERROR "cannot use \"c\" \(untyped string constant\) as int value in array or slice literal"
	_ = []int{0: 1, 0: 2} // ERROR "duplicate index 0 in array or slice literal"
	_ = []int{-1: 1} // ERROR "invalid argument: index -1 \(constant of type int\) must not be negative"
	_ = []int{"a": 1} // ERROR "cannot convert \"a\" \(untyped string constant\) to type int"
	_ = []int{1.5: 1} // ERROR "1\.5 \(untyped float constant\) truncated to int"
	_ = [2]int{1, 2, 3} // ERROR "index 2 is out of bounds \(>= 2\)"
	_ = [2]int{5: 1} // ERROR "invalid argument: index 5 out of bounds \[0:2\]"
	_ = [2]int{1: 1, 2} // ERROR "index 2 is out of bounds \(>= 2\)"
	_ = [...]int{3: 1}
	_ = [...]int{3: 1}[4] // ERROR "invalid argument: index 4 out of bounds \[0:4\]"
	var n int
	_ = []int{n: 1} // ERROR "index n must be integer constant"
	_ = map[string]int{"a": 1, "a": 2} // ERROR "duplicate key \"a\" in map literal"
	_ = map[string]int{"a", "b"} // ERROR "missing key in map literal"
	_ = map[string]int{1: 1} // ERROR "cannot use 1 \(untyped int constant\) as string value in map literal"
	_ = map[string]int{"a": "b"} // ERROR "cannot use \"b\" \(untyped string constant\) as int value in map literal"
	_ = map[any]int{1: 1, 1.0: 2, "a": 3, 'a': 4, int64(1): 5, 1: 6} // ERROR "duplicate key 1 in map literal"
	_ = map[bool]int{true: 1, true: 2} // ERROR "duplicate key true in map literal"
	_ = map[float64]int{1: 1, 1.0: 2} // ERROR "duplicate key 1 in map literal"
	_ = map[[2]int]string{{1, 2}: "a", {1}: "b"}
	_ = []P{{1, 2, "a"}, {3}, {X: 1}} // ERROR "too few values in struct literal of type P"
	_ = []*P{{1, 2, "a"}, &P{}, nil, P{}} // ERROR "cannot use P\{\} \(value of struct type P\) as \*P value in array or slice literal"
	_ = [][]int{{1}, {"a"}, nil, 5} // ERROR "cannot use \"a\" \(untyped string constant\) as int value in array or slice literal" "cannot use 5 \(untyped int constant\) as \[\]int value in array or slice literal"
	_ = map[string]P{"a": {1, 2, "a"}, "b": {5}} // ERROR "too few values in struct literal of type P"
	_ = int{1} // ERROR "invalid composite literal type int"
	_ = *P{} // ERROR "invalid operation: cannot indirect P\{\} \(value of struct type P\)"
	_ = []int{1, 2}.x // ERROR "\[\]int\{…\}\.x undefined \(type \[\]int has no field or method x\)"
	_ = struct{ a int }{1}
	_ = struct{ a int }{1, 2} // ERROR "too many values in struct literal of type struct\{a int\}"
	_ = undefined{1, n} // ERROR "undefined: undefined"
	_ = func() int { return "a" } // ERROR "cannot use \"a\" \(untyped string constant\) as int value in return statement"
	_ = func(a int) {}(1) // ERROR "func\(a int\) \{\}\(1\) \(no value\) used as value"
	_ = strings.Builder{1} // ERROR "implicit assignment to unexported field addr in struct literal of type strings\.Builder" "too few values in struct literal of type strings\.Builder \(type has unexported fields - use key:value pairs\)"
	_ = strings.Builder{buf: nil} // ERROR "cannot refer to unexported field buf in struct literal of type strings\.Builder"
}
