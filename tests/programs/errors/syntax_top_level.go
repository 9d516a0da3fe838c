package main

import "fmt"

fmt.Println("statement at top level")

if true {
}

func main() {
	import "os"
}
