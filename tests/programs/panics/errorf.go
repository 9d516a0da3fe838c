package main

import (
	"errors"
	"fmt"
)

var base = errors.New("disk full")

func save() error { return fmt.Errorf("save %q: %w", "a.txt", base) }

func must(err error) {
	if err != nil {
		panic(err)
	}
}

func main() {
	must(nil)
	fmt.Println(errors.Is(save(), base))
	must(save())
}
