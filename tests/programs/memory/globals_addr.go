package main

import "fmt"

type config struct {
	name string
	opts []string
}

var def = config{name: "default"}
var current = &def
var table = []*config{&def, {name: "second"}}
var counter int

func inc() *int {
	counter++
	return &counter
}

func use(c *config) {
	current = c
}

func withLocal() {
	c := config{name: "local"}
	use(&c)
}

func withCopy() config {
	c := *current
	c.name += "-copy"
	return c
}

func addOpt(o string) {
	current.opts = append(current.opts, o)
}

func main() {
	*inc() = 10
	inc()
	addOpt("a")
	withLocal()
	addOpt("b")
	c := withCopy()
	fmt.Println(counter, def, *current, c, len(table), table[1].name)
	p := &def.name
	*p = "changed"
	fmt.Println(table[0].name)
}
