package main

import "fmt"

var vocabulary = []string{"stack", "heap", "data", "bss", "text", "frame", "pointer", "slice", "map", "value"}

func main() {
	counts := map[string]int{}
	seed := uint32(1)
	for i := 0; i < 100000; i++ {
		seed = seed*1664525 + 1013904223
		counts[vocabulary[seed>>16%10]]++
	}
	total := 0
	for _, w := range vocabulary {
		total += counts[w]
	}
	fmt.Println(total, counts["heap"])
}
