package main

import "fmt"

func area(w, h int) int {
	return w * hieght
}

func main() {
	fmt.Println(area(2, 3))
	total += 1
}
