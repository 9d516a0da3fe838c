package main

import "fmt"

func main() {
	fmt.Println("plain string")
	panic("two\nlines\tand a tab \x01 世界")
}
