package main

import "fmt"

func descend(n int) {
	defer func() { fmt.Print(n, " ") }()
	if n == 0 {
		var p *[4]int
		p[2] = 1
	}
	descend(n - 1)
}

func main() {
	defer fmt.Println("| main done")
	descend(5)
}
