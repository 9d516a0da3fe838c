package main

import "fmt"

type shower interface{ show(s string) string }

type tag string

func (t tag) show(s string) string { return string(t) + s }

// Strings that look like the text that gomem generates are strings all the same.
func main() {
	var x shower = tag("F[6] {r} ")
	s := "F[7]"
	fmt.Println(s+"F[2]", x.show("{s} recover(F) ](F, {r}, {s}, "), len("F[12]"))
	defer fmt.Println("setret(F, F[5], r, s)", '[', "(\\[{\"'")
	m := map[string]int{"F[8]": 1, "[": 2}
	fmt.Println(m["F[8]"], m)
}
