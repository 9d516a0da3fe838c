package main

import (
	"fmt"
	"strings"
)

type user struct{ Name string }

func (u user) Greet() string { return "hi " + u.Name }

func main() {
	u := user{"x"}
	fmt.Println(u.name, u.Age)
	u.greet()
	fmt.Printn("x")
	strings.upper("x")
	var p *user = &u
	p.Missing()
}
