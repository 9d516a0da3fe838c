// Literals that name fields of embedded structs.
package main

import "fmt"

type A struct{ X, Y int }
type D struct {
	A
	N *int
	S string
}
type B struct {
	D
	Z int
}
type G[T any] struct{ V T }
type H struct {
	G[string]
	A
	k any
}

var g = B{X: 1, S: "pkg", Z: 9}

func f(s string) int { fmt.Print(s, " "); return len(s) }

func main() {
	n := 5
	b := B{Z: f("z"), Y: f("yy"), N: &n, X: f("xxx")}
	p := &H{V: "v", X: 2, k: A{Y: 4}}
	*b.N++
	fmt.Println(b.A, *b.N, b.S == "", b.Z, *p, g.A, g.S, g.Z)
	for _, v := range []B{{X: 1}, {S: "s", Z: 3}} {
		fmt.Print(v.D.A, v.S, v.Z, " ")
	}
	m := map[string]H{"a": {Y: 1, V: "q"}}
	fmt.Println(m)
}
