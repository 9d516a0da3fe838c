package main

import "fmt"

type bad struct{ p *int }

func (b bad) Error() string { return fmt.Sprint("value ", *b.p) }

type nilErr struct{ s string }

func (n *nilErr) Error() string { return n.s }

func main() {
	fmt.Printf("%v\n", bad{})
	var n *nilErr
	fmt.Printf("%v|%s|%d\n", n, error(n), n)
	fmt.Println("now uncaught")
	v := 6
	panic(bad{&v})
}
