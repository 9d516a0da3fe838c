package main

import (
	"errors"
	"fmt"
)

func main() {
	defer func() { panic(fmt.Errorf("third: %d", 3)) }()
	defer func() { panic(2) }()
	defer func() { fmt.Println("quiet") }()
	panic(errors.New("first"))
}
