package main

import "fmt"

func try(s string, i, j int) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("panic:", r)
		}
	}()
	fmt.Printf("%q\n", s[i:j])
}

func at(s string, i int) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("panic:", r)
		}
	}()
	fmt.Println(s[i])
}

func main() {
	s := "gopher"
	fmt.Println(s[:2], s[2:], s[1:3], s[:], s[6:] == "", s[2:2] == "")
	try(s, 0, 6)
	try(s, 0, 7)
	try(s, 4, 3)
	try(s, -1, 3)
	try(s, 2, -2)
	try(s, 9, 9)
	at(s, 5)
	at(s, 6)
	at(s, -1)
	at("", 0)
	t := s[1:4]
	fmt.Println(t, len(t), t[0] == s[1])
	n := 10
	fmt.Println(s[n:])
}
