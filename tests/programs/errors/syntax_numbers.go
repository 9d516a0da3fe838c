package main

import "fmt"

func main() {
	fmt.Println(0b12, 0x, 08, 1_, 1__0, 0o9, 1e, 0xp1)
	fmt.Println(0x1.8, 09.5)
}
