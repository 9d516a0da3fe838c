// Receivers and method values.
package main

type counter struct {
	n    int
	next *counter
}

func (c *counter) add() *counter { c.n++; return c } // ERROR "leaking param: c to result ~r0 level=0$"
func (c counter) get() int       { return c.n } // ERROR "c does not escape$"
func (c *counter) link(d *counter) { // ERROR "c does not escape$" "leaking param: d$"
	c.next = d
}

var keep func() int

func main() {
	var c counter
	c.add().add()
	d := counter{} // ERROR "moved to heap: d$"
	c.link(&d)
	f := c.get // ERROR "c\\.get does not escape$"
	keep = d.get // ERROR "d\\.get escapes to heap$"
	g := (*counter).add
	println(f(), g(&c).n)
}
