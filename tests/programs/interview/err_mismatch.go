package main

import "fmt"

type ID int
type S struct{ a int }

func two() (int, string)      { return 1, "a" }
func none()                   {}
func take(a int, b ...string) {}

func main() {
	var i int = "hello"
	var s string = 5
	var f float64 = i
	i = 2.5
	s = 'a'
	var id ID = i
	x := i + f
	y := s + 1
	b := i == s
	if i {
	}
	i = two()
	a, c := none()
	d := none()
	take("x")
	take(1, 2)
	take()
	take(1, []string{"a"})
	fmt.Println(x, y, b, id, a, c, d)
}
