package main

import "fmt"

func compute() (int, error) { return 1, nil }

func main() {
	x := 1
	var y, z int
	z = 5
	n, err := compute()
	fmt.Println(n)
	for i, v := range []int{1} {
		fmt.Println(i)
	}
	switch t := any(x).(type) {
	case int:
	}
}
