// Watch the static segments: variables with a value known at build time are in data, the zero ones
// in bss, texts in rodata; a variable that needs a call starts in bss and is filled before main.
package main

import "fmt"

var (
	limit    = 3
	greeting = "hello"
	primes   = [4]int{2, 3, 5, 7}
	total    int
	buffer   [64]byte
	computed = square(limit)
	where    = &limit
)

const rate = 5

func square(n int) int { return n * n }

func main() {
	for _, p := range primes {
		total += p * rate
	}
	buffer[0] = greeting[0]
	*where = 4
	fmt.Println(limit, greeting, total, buffer[0], computed)
}
