package main

import "fmt"

func main() {
	x := 5 # 3
	y := 5 @ 2
	fmt.Println(x, y) $
	z := “quoted”
}
