package main

import "fmt"

func main() {
	switch x := 3 {
	case 1:
		fmt.Println(x)
	}
}
