package main

import "fmt"

var a = b + 1
var b = f()

func f() int { return g() }
func g() int { return a }

var self = self + 1

func main() { fmt.Println(a, b, self) }
