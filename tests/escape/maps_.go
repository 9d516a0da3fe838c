// Keys and values of maps.
package main

type key struct{ p *int }

func put(m map[*int]*int, k, v *int) { m[k] = v } // ERROR "m does not escape$" "leaking param: k$" "leaking param: v$"
func get(m map[*int]*int, k *int) *int { return m[k] } // ERROR "m does not escape$" "k does not escape$"

func main() {
	a, b, c := 1, 2, 3 // ERROR "moved to heap: a$" "moved to heap: b$" "moved to heap: c$"
	m := map[*int]*int{} // ERROR "map\\[\\*int\\]\\*int\\{\\} does not escape$"
	put(m, &a, &b)
	println(get(m, &c) == nil)
	delete(m, &c)
	n := map[key][]int{{&c}: {1, 2}} // ERROR "map\\[key\\]\\[\\]int\\{\\.\\.\\.\\} does not escape$" "\\[\\]int\\{\\.\\.\\.\\} escapes to heap$"
	println(len(n))
	s := map[string]bool{} // ERROR "map\\[string\\]bool\\{\\} does not escape$"
	buf := []byte("k") // ERROR "\\(\\[\\]byte\\)\\(\"k\"\\) does not escape$" "zero-copy string->\\[\\]byte conversion$"
	s[string(buf)] = true // ERROR "string\\(buf\\) escapes to heap$"
	println(s[string(buf)]) // ERROR "string\\(buf\\) does not escape$"
}
