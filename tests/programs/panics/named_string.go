package main

import "fmt"

type Reason string

func main() {
	fmt.Println("named string")
	panic(Reason("multi\nline \"quoted\""))
}
