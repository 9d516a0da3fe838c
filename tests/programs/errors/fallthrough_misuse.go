package main

import "fmt"

func main() {
	switch n := 2; n {
	case 1:
		fmt.Println("a")
		fallthrough
	case 2:
		if n > 1 {
			fallthrough
		}
	case 3:
		fmt.Println("c")
		fallthrough
	}
	var v any = 1
	switch v.(type) {
	case int:
		fallthrough
	case string:
	}
}
