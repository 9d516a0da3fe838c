package main

import (
	"fmt"
	"maps"
	"math"
	"slices"
	"sort"
	"strings"
)

type key struct {
	name string
	id   [2]int
}

type inventory map[string]map[string]int

func (inv inventory) add(place, item string, n int) {
	if inv[place] == nil {
		inv[place] = make(map[string]int)
	}
	inv[place][item] += n
	if inv[place][item] <= 0 {
		delete(inv[place], item)
	}
}

func (inv inventory) String() string {
	var sb strings.Builder
	for _, p := range slices.Sorted(maps.Keys(inv)) {
		fmt.Fprintf(&sb, "%s:", p)
		items := make([]string, 0, len(inv[p]))
		for it := range inv[p] {
			items = append(items, it)
		}
		sort.Strings(items)
		for _, it := range items {
			fmt.Fprintf(&sb, " %s×%d", it, inv[p][it])
		}
		sb.WriteString("; ")
	}
	return strings.TrimSuffix(sb.String(), "; ")
}

func invert[K comparable, V comparable](m map[K]V) map[V][]K {
	out := make(map[V][]K, len(m))
	for k, v := range m {
		out[v] = append(out[v], k)
	}
	return out
}

func twoSum(nums []int, target int) (int, int, bool) {
	seen := map[int]int{}
	for i, n := range nums {
		if j, ok := seen[target-n]; ok {
			return j, i, true
		}
		seen[n] = i
	}
	return 0, 0, false
}

func main() {
	inv := inventory{}
	inv.add("shelf", "book", 3)
	inv.add("shelf", "lamp", 1)
	inv.add("attic", "box", 2)
	inv.add("attic", "box", -2)
	fmt.Println(inv, len(inv["attic"]), inv["cellar"]["wine"])
	m := map[key]float64{{"a", [2]int{1, 2}}: 1.5, {name: "b"}: -1}
	m[key{"a", [2]int{1, 2}}]++
	m[key{"c", [...]int{0, 9}}] += 0.25
	fmt.Println(m, len(m))
	v, ok := m[key{}]
	fmt.Println(v, ok)
	nan := math.NaN()
	weird := map[float64]string{nan: "one", nan: "two", 0: "zero", math.Inf(1): "inf", -1: "minus"}
	weird[math.Copysign(0, -1)] = "negative zero"
	fmt.Println(len(weird), weird[0], weird[nan] == "", weird)
	clear(weird)
	fmt.Println(len(weird))
	ifaces := map[any]string{1: "int", int8(1): "int8", "1": "string", 1.0: "float", true: "bool", [1]int{1}: "array", struct{ a int }{1}: "struct", nil: "nil"}
	for _, k := range []any{1, int8(1), "1", 1.0, true, [1]int{1}, struct{ a int }{1}, nil, uint(1)} {
		fmt.Printf("%v=%q ", k, ifaces[k])
	}
	fmt.Println()
	var nilMap map[string][]int
	fmt.Println(nilMap["x"], len(nilMap), nilMap == nil)
	delete(nilMap, "x")
	for range nilMap {
		fmt.Println("never")
	}
	groups := map[bool][]int{}
	for i := range 6 {
		groups[i%2 == 0] = append(groups[i%2 == 0], i)
	}
	fmt.Println(groups)
	inv2 := invert(map[string]int{"one": 1, "uno": 1, "two": 2})
	slices.Sort(inv2[1])
	fmt.Println(inv2)
	fmt.Println(twoSum([]int{2, 7, 11, 15}, 26))
	fmt.Println(twoSum(nil, 0))
	type pt struct{ x, y int }
	visited := map[pt]bool{{1, 2}: true}
	structs := map[string]*pt{"p": {3, 4}}
	structs["p"].x++
	vals := map[string]pt{"q": {1, 1}}
	q := vals["q"]
	q.x = 50
	fmt.Println(visited[pt{1, 2}], *structs["p"], vals["q"], q)
	funcs := map[rune]func(int, int) int{'+': func(a, b int) int { return a + b }, '-': func(a, b int) int { return a - b }}
	fmt.Println(funcs['+'](3, 4), funcs['-'](3, 4), funcs['*'] == nil)
	big := make(map[int]int, 10)
	for i := range 1000 {
		big[i*i%97] += i
	}
	sum := 0
	for k, v := range big {
		sum += k * v
		delete(big, k)
	}
	fmt.Println(sum, len(big))
	a, b := map[string]int{"x": 1}, map[string]int{"x": 1}
	fmt.Println(maps.Equal(a, b), maps.EqualFunc(a, b, func(x, y int) bool { return x != y }))
	ks := slices.Collect(maps.Keys(map[int]bool{5: true}))
	ordered := slices.SortedStableFunc(maps.Values(map[int]string{1: "bb", 2: "a"}), func(a, b string) int { return len(a) - len(b) })
	fmt.Println(ks, ordered, maps.Collect(slices.All([]string{"a", "b"})))
	fmt.Printf("%v %+v %#v %T\n", a, vals, b, inv)
	fmt.Printf("%#v %#v\n", inv, map[pt]bool{{2, 1}: true, {1, 9}: false})
	ifaces[func() {}] = "function"
}
