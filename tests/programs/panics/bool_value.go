package main

func f(n int) bool { return n > 2 }

func main() {
	panic(f(3))
}
