package main

import "fmt"

type big struct{ a, b, c int }

func sink(v any)      { global = v }
func look(v any) bool { return v == nil }
func kind(v any) (s string) {
	switch v.(type) {
	case int:
		s = "int"
	case string:
		s = "string"
	}
	return
}

var global any

func main() {
	n := 1000
	s := "text"
	b := big{1, 2, 3}
	small := 7
	println(look(n), look(s), look(b), kind(n), kind(s))
	sink(n)
	sink(small)
	sink(s)
	sink(b)
	sink(&b)
	sink(true)
	sink(byte(5))
	sink(nil)
	var e any = n + 1
	var i any = 42
	x, _ := e.(int)
	fmt.Println(x, i, s, b)
	fmt.Println("constant", 1, 'x', 2.5)
	list := []any{n, s, b}
	println(len(list))
}
