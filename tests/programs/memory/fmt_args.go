package main

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

type person struct {
	name string
	age  int
}

func (p person) String() string { return p.name }

func describe(p *person) string { return fmt.Sprintf("%s/%d", p.name, p.age) }

func wrap(err error) error { return fmt.Errorf("w: %w", err) }

func join(n int) string {
	parts := make([]string, 0, n)
	for i := range n {
		parts = append(parts, strconv.Itoa(i))
	}
	return strings.Join(parts, ",")
}

func build() string {
	var sb strings.Builder
	sb.WriteString("a")
	sb.WriteByte('b')
	return sb.String()
}

func main() {
	x := 1
	f := 2.5
	s := "s"
	p := person{"Ann", 30}
	q := &person{"Bob", 40}
	fmt.Println(x, f, s)
	fmt.Println(p, q, describe(&p), describe(q))
	fmt.Printf("%d %v\n", x+1, &x != nil)
	err := errors.New("e")
	fmt.Println(wrap(err), err)
	n, _ := strconv.Atoi("12")
	fmt.Println(n, join(4), build(), strings.ToUpper(s))
}
