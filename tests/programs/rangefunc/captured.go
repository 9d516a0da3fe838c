// Variables of a loop over a function, used after their round, and variables of the text around it.
package main

import "fmt"

type list struct {
	item int
	next *list
}

func (l *list) each(yield func(*list) bool) {
	for ; l != nil; l = l.next {
		if !yield(l) {
			return
		}
	}
}

func filter(in func(func(*list) bool), keep func(int) bool) func(func(*list) bool) {
	return func(yield func(*list) bool) {
		for l := range in {
			if keep(l.item) && !yield(l) {
				return
			}
		}
	}
}

func main() {
	var l *list
	for i := 5; i > 0; i-- {
		l = &list{i, l}
	}
	var fs []func() int
	var ptrs []*int
	total := 0
	for x := range filter(l.each, func(n int) bool { return n%2 == 1 }) {
		k := x.item * 10
		fs = append(fs, func() int { k++; total += k; return k })
		ptrs = append(ptrs, &k)
		n := x.item
		n *= 2
		total += n
	}
	for _, f := range fs {
		fmt.Print(f(), " ", f(), " ")
	}
	for _, p := range ptrs {
		fmt.Print(*p, " ")
	}
	fmt.Println(total)

	for s, i := range func(yield func(string, int) bool) {
		yield("direct", 1)
	} {
		defer func() { fmt.Println(s, i) }()
		i++
	}
	for i, r := range "aé" {
		for j := range uint8(2) {
			fmt.Print(i, string(r), j, " ")
		}
	}
	fmt.Println()
}
