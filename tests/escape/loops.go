// Loop variables: per iteration when captured or addressed.
package main

var keep []*int
var funcs []func()

func main() {
	for i := 0; i < 3; i++ { // ERROR "moved to heap: i$"
		keep = append(keep, &i) // ERROR "append escapes to heap$"
	}
	for i := 0; i < 3; i++ {
		funcs = append(funcs, func() { println(i) }) // ERROR "func literal escapes to heap$" "append escapes to heap$"
	}
	for i, s := range []string{"a", "b"} { // ERROR "\\[\\]string\\{\\.\\.\\.\\} does not escape$"
		funcs = append(funcs, func() { println(i, s) }) // ERROR "func literal escapes to heap$" "append escapes to heap$"
	}
	for k, v := range map[string]int{"a": 1} { // ERROR "map\\[string\\]int\\{\\.\\.\\.\\} does not escape$"
		p := &v
		println(k, *p)
	}
	for i := 0; i < 3; i++ {
		p := &i
		*p++
	}
	for i := range 3 { // ERROR "moved to heap: i$"
		keep = append(keep, &i) // ERROR "append escapes to heap$"
	}
}
