package main

import "fmt"

func safe(f func() int) (s string) {
	defer func() {
		if r := recover(); r != nil {
			s = fmt.Sprint("recovered: ", r)
		}
	}()
	return fmt.Sprint("value ", f())
}

func main() {
	z := 0
	fmt.Println(safe(func() int { return 5 / 1 }))
	fmt.Println(safe(func() int { return 5 / z }))
	fmt.Println(safe(func() int { return 5 % z }))
	fmt.Println(safe(func() int { a := 3; a /= z; return a }))
	f := 0.0
	fmt.Println(1/f, -1/f, f/f)
	fmt.Println(10 % z)
}
