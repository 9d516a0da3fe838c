package main

import "fmt"

var a = b + 1
var b = f()

func f() int { return g() }
func g() int { return a }

var ok = func() int { return 1 }()
var x int = x

type T interface{ T }
type U [len(U{})]int

const c = d
const d = c

func main() {
	fmt.Println(a, ok)
	init()
	main()
}
func init() {}
