package main

import (
	"errors"
	"fmt"
)

var errZero = errors.New("divide by zero")

func divmod(a, b int) (q, r int, err error) {
	if b == 0 {
		err = errZero
		return
	}
	return a / b, a % b, nil
}

func pair() (int, string)         { return 1, "one" }
func show(n int, s string) string { return fmt.Sprint(n, "/", s) }
func sum(xs ...int) (t int) {
	for _, x := range xs {
		t += x
	}
	return
}
func three() (int, int, int) { return 1, 2, 3 }

func main() {
	fmt.Println(divmod(17, 5))
	q, r, err := divmod(1, 0)
	fmt.Println(q, r, err, err == errZero)
	fmt.Println(show(pair()), sum(three()))
	_, s := pair()
	n, s2 := pair()
	fmt.Println(s, n, s2 == s)
	if _, _, err := divmod(4, 2); err == nil {
		fmt.Println("fine")
	}
	var a, b = pair()
	fmt.Println(a, b)
	x, y, z := three()
	x, y, z = z, x, y
	fmt.Println(x, y, z)
	fmt.Println(pair())
}
