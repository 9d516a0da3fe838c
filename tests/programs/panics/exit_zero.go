package main

import (
	"fmt"
	"os"
)

func main() {
	defer fmt.Println("deferred calls do not run on os.Exit")
	func() {
		defer func() {
			recover()
			fmt.Print("exiting")
			os.Exit(0)
		}()
		panic("x")
	}()
}
