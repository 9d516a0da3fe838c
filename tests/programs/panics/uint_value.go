package main

type ID uint16

func main() {
	panic(ID(65535))
}
