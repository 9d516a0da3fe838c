package main

import "fmt"

func main() {
	s := "no end
	c := 'ab'
	d := ''
	e := "bad \q escape"
	fmt.Println(s, c, d, e)
}
