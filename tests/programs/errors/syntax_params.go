package main

import "fmt"

func f(a int, b) int { return a }

func g(a, b int string) {}

func h(int a) {}

func main() { fmt.Println(f(1, 2)) }
