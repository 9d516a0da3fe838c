package main

import "fmt"

func main() {
	n := 5
	s := "x"
	if n {
	}
	for s {
	}
	if n = 3; n > 2 {
	}
	if s == 5 {
	}
	if !n {
	}
	switch n {
	case "a":
	case 1.5:
	case s:
	}
	for i := 0; i; i++ {
	}
	if fmt.Println("x") {
	}
}
