package main

import "fmt"

func cleanup(n int) {
	fmt.Println("cleanup", n)
	if n == 2 {
		panic(fmt.Sprint("cleanup failed ", n))
	}
}

func work() {
	defer cleanup(1)
	defer cleanup(2)
	defer cleanup(3)
	panic("work failed")
}

func main() {
	defer fmt.Println("main deferred runs")
	work()
	fmt.Println("not reached")
}
