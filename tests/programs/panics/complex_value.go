package main

func main() {
	x := 2.0
	panic(complex(x, -1))
}
