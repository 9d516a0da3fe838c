package main

import "fmt"

func main() {
	for i := 0; i < 3; i++
	{
		fmt.Println(i)
	}
	if x := 1 {
	}
	var a []int = [1, 2, 3]
	fmt.Println("unclosed)
	y = = 3
	else { }
	while true { }
	c := a ? 1 : 2
	i++ + 1
}
