// What a deferred function did to a struct or array result was lost after `return value`.
package main

import "fmt"

type pair struct {
	name string
	at   [2]int
}

func make1() pair { return pair{name: "one"} }

func changed() (p pair) {
	defer func() { p.name += " deferred"; p.at[1]++ }()
	return make1()
}

func array() (a [2]int, err error) {
	defer func() { a[0] += 5 }()
	return [2]int{7, 8}, nil
}

func swapped() (a, b pair) {
	a.name, b.name = "a", "b"
	defer func() { a.at[0] = len(b.name) }()
	return b, a
}

func main() {
	fmt.Println(changed())
	fmt.Println(array())
	fmt.Println(swapped())
}
