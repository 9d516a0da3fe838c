package main

import "fmt"

func pick(xs []string, i int) string {
	defer fmt.Println("deferred still runs")
	return xs[i]
}

func main() {
	defer fmt.Println("main's too")
	words := []string{"a", "b", "c"}
	fmt.Println(pick(words, 1))
	fmt.Println(pick(words, len(words)))
	fmt.Println("never")
}
