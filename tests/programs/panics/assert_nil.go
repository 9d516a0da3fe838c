package main

import (
	"errors"
	"fmt"
)

type myErr struct{}

func (*myErr) Error() string { return "mine" }

func check(err error) string { return err.(*myErr).Error() }

func main() {
	fmt.Println(check(&myErr{}))
	fmt.Println(errors.New("x"))
	fmt.Println(check(nil))
}
