// Watch the types of the objects: list[T] is one text, but a type with a size of its own for each T;
// and sum is compiled once for each kind of number that it adds.
package main

import "fmt"

type number interface{ ~int8 | ~float64 }

type list[T any] struct {
	value T
	next  *list[T]
}

func (l *list[T]) push(v T) *list[T] { return &list[T]{v, l} }

func sum[T number](l *list[T]) (total T) {
	for ; l != nil; l = l.next {
		total += l.value
	}
	return total
}

func main() {
	var whole *list[int8]
	var parts *list[float64]
	for i := range 2 {
		whole = whole.push(int8(i + 1))
		parts = parts.push(float64(i) / 2)
	}
	names := new(list[string]).push("ann")
	fmt.Println(sum(whole), sum(parts), names.value)
}
