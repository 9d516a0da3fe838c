package main

import "fmt"

func length(v any) int {
	return len(v.(string))
}

func main() {
	fmt.Println(length("abc"))
	fmt.Println(length([]byte("abc")))
}
