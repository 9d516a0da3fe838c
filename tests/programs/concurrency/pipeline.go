// Stages connected by channels: generate, square, filter, sum.
package main

import "fmt"

func generate(n int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for i := range n {
			out <- i
		}
	}()
	return out
}

func each(in <-chan int, f func(int) (int, bool)) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for v := range in {
			if w, ok := f(v); ok {
				out <- w
			}
		}
	}()
	return out
}

func main() {
	squares := each(generate(20), func(v int) (int, bool) { return v * v, true })
	even := each(squares, func(v int) (int, bool) { return v, v%2 == 0 })
	sum := 0
	for v := range even {
		fmt.Print(v, " ")
		sum += v
	}
	fmt.Println("=", sum)
}
