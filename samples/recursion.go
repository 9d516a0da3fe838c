// Watch the stack: each call of factorial has its own n and its own return address; the frames pile
// up until n is 1 and then go away one by one, each handing its result down.
package main

import "fmt"

func factorial(n int) int {
	if n <= 1 {
		return 1
	}
	rest := factorial(n - 1)
	return n * rest
}

func main() {
	fmt.Println(factorial(5))
}
