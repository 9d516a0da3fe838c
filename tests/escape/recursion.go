// Recursive functions are analysed together.
package main

type tree struct {
	left, right *tree
	v           *int
}

func (t *tree) insert(v *int) *tree { // ERROR "leaking param: t$" "leaking param: v$"
	if t == nil {
		return &tree{v: v} // ERROR "&tree\\{\\.\\.\\.\\} escapes to heap$"
	}
	if *v < *t.v {
		t.left = t.left.insert(v)
	} else {
		t.right = t.right.insert(v)
	}
	return t
}

func even(p *int) bool { return *p == 0 || odd(dec(p)) } // ERROR "p does not escape$"
func odd(p *int) bool  { return *p != 0 && even(dec(p)) } // ERROR "p does not escape$"
func dec(p *int) *int  { q := *p - 1; return &q } // ERROR "p does not escape$" "moved to heap: q$"

func main() {
	var root *tree
	for i := range 3 { // ERROR "moved to heap: i$"
		root = root.insert(&i)
	}
	n := 4
	println(even(&n), root.v)
}
