package main

import "fmt"

func fizz(n int) string {
	switch {
	case n%15 == 0:
		return "FizzBuzz"
	case n%3 == 0:
		return "Fizz"
	case n%5 == 0:
		return "Buzz"
	}
	return fmt.Sprint(n)
}

func fizz2(n int) (s string) {
	if n%3 == 0 {
		s += "Fizz"
	}
	if n%5 == 0 {
		s += "Buzz"
	}
	if s == "" {
		s = fmt.Sprintf("%d", n)
	}
	return
}

func main() {
	same := true
	for i := 1; i <= 20; i++ {
		fmt.Print(fizz(i), " ")
		same = same && fizz(i) == fizz2(i)
	}
	fmt.Println(same)
	i := 0
	for i < 100 {
		if i++; i%7 != 0 {
			continue
		}
		if i > 50 {
			break
		}
		fmt.Print(i, ",")
	}
	fmt.Println()
}
