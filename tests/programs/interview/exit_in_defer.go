package main

import (
	"fmt"
	"os"
	"strings"
)

type sections []string

func (s *sections) add(x string) func() {
	*s = append(*s, "+"+x)
	return func() { *s = append(*s, "-"+x) }
}

func work(s *sections) (err error) {
	defer s.add("work")()
	for _, n := range []string{"a", "b", "c"} {
		if err := func() error {
			defer s.add(n)()
			if n == "b" {
				return fmt.Errorf("at %s", n)
			}
			return nil
		}(); err != nil {
			return err
		}
	}
	return nil
}

func main() {
	var s sections
	fmt.Println(work(&s))
	fmt.Println(strings.Join(s, " "))
	defer func() {
		if r := recover(); r != nil {
			fmt.Fprintln(os.Stderr, "fatal:", r)
			os.Exit(4)
		}
	}()
	var arr []int
	arr[len(s)] = 1
}
