// A panic value of a named complex type was printed in two pairs of brackets.
package main

type phase complex128

func main() {
	panic(phase(1 - 2i))
}
