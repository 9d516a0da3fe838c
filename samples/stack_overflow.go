// Watch the stack grow: it starts small and is copied to a larger one each time it is full, until it
// would pass the limit and the runtime ends the program with exit status 2.
package main

import "fmt"

var depth int

func deeper(n int) int {
	depth = n
	return deeper(n+1) + 1
}

func main() {
	fmt.Println("going down")
	fmt.Println(deeper(1))
}
