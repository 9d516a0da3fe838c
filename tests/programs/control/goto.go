package main

import "fmt"

func collatz(n int) (steps int) {
start:
	if n == 1 {
		return
	}
	steps++
	if n%2 == 1 {
		n = 3*n + 1
		goto start
	}
	n /= 2
	goto start
}

func retry(fail int) string {
	tries := 0
again:
	tries++
	if tries <= fail {
		if tries == 3 {
			goto giveup
		}
		goto again
	}
	return fmt.Sprint("ok after ", tries)
giveup:
	return fmt.Sprint("gave up after ", tries)
}

func main() {
	fmt.Println(collatz(1), collatz(7), collatz(27))
	fmt.Println(retry(0), retry(2), retry(9))
	i := 0
	var fs []func() int
top:
	if i < 3 {
		j := i
		fs = append(fs, func() int { j++; return j*10 + i })
		i++
		goto top
	}
	for _, f := range fs {
		fmt.Print(f(), " ", f(), " ")
	}
	fmt.Println()
	for k := range 3 {
		if k == 2 {
			goto out
		}
		fmt.Print(k)
	}
out:
	fmt.Println("out")
}
