package main

import "fmt"

type inventory struct {
	items map[string]int
}

func (i *inventory) add(name string, n int) {
	i.items[name] += n
}

func main() {
	inv := &inventory{}
	fmt.Println(inv.items["apple"])
	inv.add("apple", 3)
	fmt.Println("never")
}
