// Watch that a map variable is one word: a pointer. A copy of it, and a function that gets it,
// share the same table; a struct read from a map is a copy.
package main

import "fmt"

type user struct{ visits int }

func visit(m map[string]user, name string) {
	u := m[name]
	u.visits++
	m[name] = u
}

func main() {
	m := map[string]user{"ann": {1}}
	same := m
	visit(m, "ann")
	visit(same, "bob")
	u := m["ann"]
	u.visits = 100
	_, known := m["cy"]
	delete(same, "bob")
	fmt.Println(m, len(same), u.visits, known)
}
