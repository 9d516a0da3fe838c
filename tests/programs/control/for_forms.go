package main

import "fmt"

func main() {
	for i := 0; i < 3; i++ {
		fmt.Print(i, " ")
	}
	n := 10
	for n > 5 {
		n -= 2
	}
	k := 0
	for {
		k++
		if k%2 == 0 {
			continue
		}
		if k > 6 {
			break
		}
		fmt.Print("k", k, " ")
	}
	for i, j := 0, 10; i < j; i, j = i+1, j-2 {
		fmt.Print(i, "-", j, " ")
	}
	for i := 3; i > 0; {
		i--
		fmt.Print("d", i, " ")
	}
	for range 2 {
		fmt.Print("r ")
	}
	for ; n < 7; n++ {
	}
	fmt.Println(n, k)
	total := 0
outer:
	for i := range 5 {
		for j := range 5 {
			if j == 3 {
				continue outer
			}
			if i == 3 {
				break outer
			}
			total += i*10 + j
		}
	}
	fmt.Println(total)
}
